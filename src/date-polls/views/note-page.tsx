import {
  Actions,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { datePollPaths } from '../rules/paths.ts'
import type { DatePoll, DateVoter } from '../rules/poll.ts'
import { datePollWords, workWords } from '../words/index.ts'
import { AnswerFields } from './answer-fields.tsx'
import type { PollWriting } from './poll-writing.ts'

export interface NoteModel extends PollWriting {
  readonly poll: DatePoll
  readonly one: DateVoter
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What somebody said otherwise than by her link. */
export function notePage(model: NoteModel, speech: Speech): Page {
  const { poll, one } = model
  const say = sayWith(workWords, speech)
  return {
    title: say('note.title', { name: one.name ?? '' }),
    trail: [
      { label: say('list.title'), path: datePollPaths.all() },
      { label: titleIn(poll.title, speech), path: datePollPaths.run(poll.number) },
    ],
    isPrivate: true,
    body: <Note {...model} />,
  }
}

function Note({ poll, one, given, faults, when }: NoteModel) {
  const say = useWords(workWords)
  const tell = useWords(datePollWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, tell)} />
      <PageHeading title={say('note.title', { name: one.name ?? '' })} lead={say('note.lead')} />
      <Form action={address(datePollPaths.note(poll.number, one.id))}>
        <AnswerFields {...{ poll, given, faults, when }} mine={one} voters={[]} />
        <Actions>
          <Button>{say('note.save')}</Button>
          <LinkButton variant="secondary" href={address(datePollPaths.run(poll.number))}>
            {say('note.back')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}
