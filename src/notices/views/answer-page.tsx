import { DocumentLinks, documentsOf, type MeetingFile, meetingPaths } from '../../meetings/index.ts'
import {
  Alert,
  Block,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  InFrench,
  PageHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { noticePaths } from '../rules/paths.ts'
import type { OpenedNotice } from '../rules/recipient.ts'
import { noticeWords } from '../words/index.ts'
import { AnswerFields } from './answer-fields.tsx'

interface AboutMeeting {
  readonly file: MeetingFile
  readonly when: string
}

export interface AnswerModel extends AboutMeeting {
  readonly mine: OpenedNotice
  readonly secret: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** What somebody who was called answers, from her mail or her letter. */
export function answerPage(model: AnswerModel, speech: Speech): Page {
  const say = sayWith(noticeWords, speech)
  return { title: say('answer.title'), isPrivate: true, body: <Answering {...model} /> }
}

function Answering(model: AnswerModel) {
  const { mine, faults, isDone } = model
  const say = useWords(noticeWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && mine.answer !== null && (
        <Alert kind="success" isAnnounced>
          {say(`answer.is-${mine.answer}`)}
        </Alert>
      )}
      <PageHeading
        title={<ShortText content={model.file.title} />}
        lead={say('answer.hello', { name: mine.name ?? '' })}
      />
      <Where {...model} />
      <ToRead {...model} />
      <AnswerForm {...model} />
    </Block>
  )
}

function Where({ file, when }: AboutMeeting) {
  const say = useWords(noticeWords)
  const address = useAddress()
  return (
    <>
      <DescriptionList
        items={[
          { term: say('answer.when'), description: when },
          { term: say('answer.where'), description: <InFrench>{file.place}</InFrench> },
        ]}
      />
      <p>
        <a href={address(meetingPaths.one(file.number))}>{say('answer.page')}</a>
      </p>
    </>
  )
}

/** The documents of the agenda, under no heading of their own: the form comes next. */
function ToRead({ file }: AboutMeeting) {
  const say = useWords(noticeWords)
  const items = file.items.filter((item) => documentsOf(file, item).length > 0)
  if (items.length === 0) return null
  return (
    <p>
      {say('answer.to-read')}
      {items.map((item) => (
        <DocumentLinks file={file} item={item} />
      ))}
    </p>
  )
}

function AnswerForm({ mine, secret, given, faults }: AnswerModel) {
  const say = useWords(noticeWords)
  const address = useAddress()
  return (
    <Form action={address(noticePaths.answer(secret))}>
      <AnswerFields mine={mine} given={given} faults={faults} />
      <p>
        {say('answer.change')} {say('answer.kept')}
      </p>
      <Button>{say('answer.send')}</Button>
    </Form>
  )
}

/** There is nothing to answer any more. */
export function closedAnswerPage(
  { file, when, door }: AboutMeeting & { readonly door: 'over' | 'cancelled' },
  speech: Speech,
): Page {
  const say = sayWith(noticeWords, speech)
  return {
    title: say('answer.title'),
    isPrivate: true,
    body: (
      <Block>
        <PageHeading title={<ShortText content={file.title} />} lead={say(`answer.${door}`)} />
        <Where file={file} when={when} />
      </Block>
    ),
  }
}
