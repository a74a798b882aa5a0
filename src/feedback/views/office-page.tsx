import { type MeetingFile, meetingPaths } from '../../meetings/index.ts'
import {
  Actions,
  Alert,
  Block,
  DownloadLink,
  ErrorSummary,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
  Table,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  addressIn,
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { nameOfLanguage } from '../../platform/words/languages.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import type { FeedbackDoor } from '../rules/door.ts'
import { questionLanguages } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { answers, faces } from '../rules/question.ts'
import type { QuestionResult } from '../rules/results.ts'
import type { Remark } from '../rules/remark.ts'
import { feedbackWords, workWords } from '../words/index.ts'
import { PaperCounts } from './paper-counts.tsx'
import { questionWords } from './question-words.ts'
import { Remarks } from './remarks.tsx'

export interface OfficeModel {
  readonly file: MeetingFile
  readonly when: string
  readonly until: string
  readonly day: (on: Remark['writtenOn']) => string
  readonly door: FeedbackDoor
  readonly web: number
  readonly paper: number
  /** What may be read of it: of all doors together, once nobody answers any more. */
  readonly told: readonly QuestionResult[]
  readonly onPaper: readonly QuestionResult[]
  readonly remarks: readonly Remark[]
  readonly sent: 'paper' | 'remark' | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** What people said of one meeting, for officers. */
export function officePage(model: OfficeModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const title = titleIn(model.file.title, speech)
  return {
    title: say('title-of', { title }),
    trail: [{ label: title, path: meetingPaths.run(model.file.number) }],
    isPrivate: true,
    body: <Office {...model} />,
  }
}

function Office(model: OfficeModel) {
  const { file, when, until, door, faults, isDone } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading eyebrow={when} title={say('title')} lead={<ShortText content={file.title} />} />
      {door !== 'none' && (
        <p>
          {say(`standing.${door}`, { day: until })} {door !== 'over' && say('mail-told')}
        </p>
      )}
      <Actions>
        {door !== 'none' && (
          <LinkButton variant="secondary" href={address(feedbackPaths.answer(file.number))}>
            {say('public')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={address(feedbackPaths.year())}>
          {say('year')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(feedbackPaths.questions())}>
          {say('questions')}
        </LinkButton>
      </Actions>
      <Results {...model} />
      <Remarks {...model} />
      <PaperCounts {...model} />
      {door !== 'none' && <Sheets {...model} />}
    </Block>
  )
}

function Results(model: OfficeModel) {
  const { web, paper, told, door } = model
  const say = useWords(workWords)
  return (
    <>
      <SectionHeading
        title={say('results')}
        lead={say('results-count', { all: web + paper, web, paper })}
      />
      {told.length > 0 && <Told {...model} />}
      {told.length === 0 && door !== 'none' && <p>{say(`results-hidden.${door}`)}</p>}
    </>
  )
}

function Told({ file, told }: OfficeModel) {
  const say = useWords(workWords)
  const tell = useWords(feedbackWords)
  const { language } = useSpeech()
  const address = useAddress()
  return (
    <>
      <Table
        caption={say('results')}
        isCaptionHidden
        columns={[
          { key: 'question', label: say('question') },
          ...answers.map((answer) => ({
            key: answer,
            label: `${faces[answer]} ${tell(`answer.${answer}`)}`,
          })),
        ]}
        rows={told.map((result) => ({
          question: questionWords(result, language, tell),
          yes: result.all.yes,
          somewhat: result.all.somewhat,
          no: result.all.no,
        }))}
      />
      <p>{say('results-told')}</p>
      <DownloadLink
        href={address(feedbackPaths.csv(file.number))}
        label={say('csv')}
        format="CSV"
      />
    </>
  )
}

/** One for each language that people read. */
function Sheets({ file }: OfficeModel) {
  const say = useWords(workWords)
  const spoken = useSpoken()
  return (
    <>
      <SectionHeading title={say('sheet')} lead={say('sheet-lead')} id="feuille" />
      <ul class="plain-list" role="list">
        {questionLanguages.map((language) => (
          <li>
            <DownloadLink
              href={addressIn(language, feedbackPaths.sheet(file.number))}
              label={say('sheet-in', { language: nameOfLanguage(language, spoken) })}
              format="PDF"
            />
          </li>
        ))}
      </ul>
    </>
  )
}
