import { meetingPaths } from '../../meetings/index.ts'
import type { MeetingFile } from '../../meetings/index.ts'
import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  ShortText,
  TextArea,
  titleIn,
  Trap,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { FeedbackDoor } from '../rules/door.ts'
import { mostRemark, questionField } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { answers, faces, type FeedbackQuestion } from '../rules/question.ts'
import { feedbackWords } from '../words/index.ts'
import { questionWords } from './question-words.ts'

export interface AnswerModel {
  readonly file: MeetingFile
  /** In the reader’s words. */
  readonly when: string
  /** The last day to answer. */
  readonly until: string
  readonly door: FeedbackDoor
  readonly questions: readonly FeedbackQuestion[]
  /** Drawn with the form: sent twice, it is one sheet. */
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** What somebody says of a meeting: one page, no account, no name. */
export function answerPage(model: AnswerModel, speech: Speech): Page {
  const say = sayWith(feedbackWords, speech)
  return {
    title: `${say('title')} : ${titleIn(model.file.title, speech)}`,
    trail: [{ label: say('back'), path: meetingPaths.one(model.file.number) }],
    body: <Answer {...model} />,
  }
}

function Answer(model: AnswerModel) {
  const { file, when, until, door, faults, isDone } = model
  const say = useWords(feedbackWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" title={say('thanks')} isAnnounced>
          <p>{say('thanks-text')}</p>
        </Alert>
      )}
      <PageHeading eyebrow={when} title={say('title')} lead={<ShortText content={file.title} />} />
      {door === 'before' && <Alert kind="info">{say('before')}</Alert>}
      {door === 'over' && <Alert kind="info">{say('over')}</Alert>}
      {door === 'open' && !isDone && (
        <>
          <p>
            {say('lead')} {say('until', { day: until })}
          </p>
          <Sheet {...model} />
        </>
      )}
      <LinkButton variant="tertiary" href={address(meetingPaths.one(file.number))}>
        {say('back')}
      </LinkButton>
    </Block>
  )
}

function Sheet({ file, questions, key, given, faults }: AnswerModel) {
  const say = useWords(feedbackWords)
  const { language } = useSpeech()
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form action={address(feedbackPaths.answer(file.number))}>
      <input type="hidden" name="key" value={key} />
      {questions.map((question, rank) => (
        <RadioList
          {...field(questionField(rank))}
          label={questionWords(question, language, say)}
          choices={answers.map((answer) => ({
            value: answer,
            label: <WithFace face={faces[answer]}>{say(`answer.${answer}`)}</WithFace>,
          }))}
          isOptional
        />
      ))}
      <TextArea
        {...field('remark')}
        label={say('remark')}
        hint={say('remark-hint')}
        rows={4}
        maxLength={mostRemark}
        isOptional
      />
      <p>{say('kept')}</p>
      <Trap label={say('trap')} />
      <Button size="lg">{say('send')}</Button>
    </Form>
  )
}

function WithFace({ face, children }: { readonly face: string; readonly children: string }) {
  return (
    <>
      <span aria-hidden="true">{face}</span> {children}
    </>
  )
}
