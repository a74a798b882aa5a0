import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  SideBySide,
  TextArea,
  WrittenText,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { HandoverNote } from '../rules/handover.ts'
import { deskPaths, roleHomePath } from '../rules/paths.ts'
import { deskWords, teamWords } from '../words/index.ts'

interface Held {
  readonly name: string
  readonly tasks: readonly AwaitingTask[]
  readonly total: number
}

export interface HandoverModel {
  readonly note: HandoverNote
  /** What its author follows today, module by module. */
  readonly held: readonly Held[]
  readonly author: string
  /** `null`: any officer. */
  readonly reader: string | null
  readonly isMine: boolean
  readonly keptUntil: Day
  readonly day: (on: Day) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What somebody hands over before a leave: written by her, read by who stands in. */
export function handoverPage(model: HandoverModel, speech: Speech): Page {
  return {
    title: titleOf(model, speech),
    trail: [{ label: sayWith(deskWords, speech)('role-home.title'), path: roleHomePath }],
    isPrivate: true,
    body: <Handover {...model} title={titleOf(model, speech)} />,
  }
}

const titleOf = ({ note, day }: HandoverModel, speech: Speech): string =>
  sayWith(teamWords, speech)('note.title', { from: day(note.beginsOn), to: day(note.endsOn) })

function Handover(model: HandoverModel & { readonly title: string }) {
  const { note, isMine, author, reader, keptUntil, day, faults, title, held } = model
  const say = useWords(teamWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={title} lead={say('note.lead')} />
      <p>
        {!isMine && say('note.by', { name: author || say('someone') })}
        {isMine && reader === null && say('note.for-all')}
        {isMine && reader !== null && say('note.for', { name: reader || say('someone') })}{' '}
        {say('note.kept', { day: day(keptUntil) })}
      </p>
      <SideBySide beside={<AllHeld held={held} day={day} />}>
        {isMine ? <Write {...model} /> : <WrittenText>{note.text}</WrittenText>}
      </SideBySide>
    </Block>
  )
}

/** What she had in hand, as it is today. */
function AllHeld({ held, day }: Pick<HandoverModel, 'held' | 'day'>) {
  const say = useWords(teamWords)
  const lists = held.filter(({ total }) => total > 0)
  return (
    <>
      <SectionHeading title={say('note.held')} />
      {lists.length === 0 && <p>{say('note.held-none')}</p>}
      {lists.map((one) => (
        <HeldList {...one} day={day} />
      ))}
    </>
  )
}

function Write({ note, given, faults }: HandoverModel) {
  const say = useWords(teamWords)
  const address = useAddress()
  const written = note.text === '' ? say('note.start') : note.text
  return (
    <>
      <Form action={address(deskPaths.handover(note.absence))}>
        <TextArea
          name="text"
          label={say('note.text')}
          hint={say('note.hint')}
          value={faults.length > 0 ? typed(given, 'text') : written}
          error={faultOf(faults, 'text', say)}
          rows={10}
        />
        <Button>{say('note.save')}</Button>
      </Form>
      {note.text !== '' && (
        <Form action={address(deskPaths.handover(note.absence, 'fin'))}>
          <Button variant="tertiary">{say('note.erase')}</Button>
        </Form>
      )}
    </>
  )
}

function HeldList({ name, tasks, total, day }: Held & Pick<HandoverModel, 'day'>) {
  const say = useWords(teamWords)
  const address = useAddress()
  return (
    <>
      <h3>
        {name} ({total})
      </h3>
      <ul>
        {tasks.map(({ title, href, dueOn }) => (
          <li>
            <a href={address(href)}>{title}</a>
            {dueOn !== null && <> · {say('note.due', { day: day(dueOn) })}</>}
          </li>
        ))}
      </ul>
      {total > tasks.length && <p>{say('note.held-more', { count: total - tasks.length })}</p>}
    </>
  )
}
