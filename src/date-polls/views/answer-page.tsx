import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { DateVoter, PollDoor } from '../rules/poll.ts'
import { datePollWords } from '../words/index.ts'
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx'
import type { PollWriting } from './poll-writing.ts'

export interface AnswerPageModel extends AnswerFieldsProps, PollWriting {
  readonly mine: DateVoter
  readonly door: PollDoor
  /** Where she answers. */
  readonly path: string
  readonly isDone: boolean
}

/** What somebody who is asked answers, from her mail or in her own space. */
export const answerPage = (model: AnswerPageModel, speech: Speech): Page => ({
  title: sayWith(datePollWords, speech)('title'),
  isPrivate: true,
  body: <Answering {...model} />,
})

function Answering(model: AnswerPageModel) {
  const { poll, mine, faults, isDone, door } = model
  const say = useWords(datePollWords)
  const { name } = mine
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('sent')}
        </Alert>
      )}
      <PageHeading
        eyebrow={<ShortText content={poll.bodyName} />}
        title={<ShortText content={poll.title} />}
        lead={name === null ? say('hello') : say('hello-named', { name })}
      />
      {door === 'open' ? <AnswerForm {...model} /> : <Over {...model} door={door} />}
    </Block>
  )
}

function AnswerForm(model: AnswerPageModel) {
  const { poll, path, until } = model
  const say = useWords(datePollWords)
  const address = useAddress()
  return (
    <Form action={address(path)}>
      <p>{say('until', { day: until(poll) })}</p>
      <AnswerFields {...model} />
      <p>{say('who-reads')}</p>
      <Button>{say('send')}</Button>
    </Form>
  )
}

function Over({
  poll,
  door,
  when,
}: AnswerPageModel & { readonly door: Exclude<PollDoor, 'open'> }) {
  const say = useWords(datePollWords)
  const kept = poll.dates.find(({ isKept }) => isKept)
  return (
    <Alert kind="info">
      {say(`door.${door}`, { when: kept === undefined ? '' : when(kept.startsAt) })}
    </Alert>
  )
}
