import {
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FieldRefusal, type FormGiven, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../../approvals/index.ts'
import { deskPaths } from '../rules/paths.ts'
import { teamWords } from '../words/index.ts'

/** Somebody on call, by name. */
export interface ShownOnCall {
  readonly id: string
  readonly party: string
  readonly name: string
  readonly beginsOn: Day
  readonly endsOn: Day
}

/** A leave of an officer, and the note that goes with it. */
export interface ShownLeave {
  readonly id: string
  readonly name: string
  readonly isMine: boolean
  /** '' when nobody stands in. */
  readonly delegate: string
  readonly beginsOn: Day
  readonly endsOn: Day
  readonly note: 'to-write' | 'mine' | 'to-read' | null
}

/** The officers: who is on call, who is away. */
export interface TeamModel {
  readonly now: ShownOnCall | null
  /** Now and to come. */
  readonly turns: readonly ShownOnCall[]
  readonly leaves: readonly ShownLeave[]
  readonly officers: readonly { readonly party: string; readonly name: string }[]
  /** Who looks, when she is an officer and not on call: one press makes her so. */
  readonly self: string | null
  readonly until: Day
  /** The week after hers, when it is nobody’s: one press continues. */
  readonly next: { readonly from: Day; readonly to: Day } | null
  /** Just noted: it can be taken back at once. */
  readonly noted: ShownOnCall | null
  readonly today: Day
  readonly day: (on: Day) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

export function Team(model: TeamModel) {
  const { now, turns, leaves, faults, isDone, day } = model
  const say = useWords(teamWords)
  const address = useAddress()
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      {model.noted !== null && <Noted noted={model.noted} day={day} />}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <SectionHeading title={say('title')} />
      {now === null ? (
        <p>{say('on-call-none')}</p>
      ) : (
        <p>
          {say('on-call', { day: day(now.endsOn) })} <strong>{now.name}</strong>
        </p>
      )}
      {leaves.length > 0 && (
        <ul class="plain-list" role="list">
          {leaves.map((leave) => (
            <Leave leave={leave} day={day} />
          ))}
        </ul>
      )}
      <MyTurn {...model} />
      <Disclosure summary={say('on-call-change')} isOpen={faults.length > 0}>
        {turns.length > 0 && <Turns turns={turns} day={day} />}
        <TurnForm {...model} />
        <p>
          <a href={address(approvalPaths.absences)}>{say('away-declare')}</a>
        </p>
      </Disclosure>
    </Block>
  )
}

function Leave({ leave, day }: { readonly leave: ShownLeave } & Pick<TeamModel, 'day'>) {
  const say = useWords(teamWords)
  const address = useAddress()
  const { id, name, delegate, beginsOn, endsOn, note, isMine } = leave
  const alone = delegate === '' ? '-alone' : ''
  const sentence = isMine ? (`away-mine${alone}` as const) : (`away${alone}` as const)
  return (
    <li>
      <span>{say(sentence, { name, delegate, from: day(beginsOn), to: day(endsOn) })}</span>
      {note !== null && (
        <a href={address(deskPaths.handover(id))}>
          {note === 'to-write' && say('note-write')}
          {note === 'mine' && say('note-change')}
          {note === 'to-read' && say('note-read', { name })}
        </a>
      )}
    </li>
  )
}

function Noted({ noted, day }: { readonly noted: ShownOnCall } & Pick<TeamModel, 'day'>) {
  const say = useWords(teamWords)
  const address = useAddress()
  const { id, name, beginsOn, endsOn } = noted
  return (
    <>
      <Alert kind="success" isAnnounced>
        {say('noted', { name, from: day(beginsOn), to: day(endsOn) })}
      </Alert>
      <Form action={address(deskPaths.endOnCall(id))} class="inline-form">
        <Button variant="tertiary">{say('noted-undo')}</Button>
      </Form>
    </>
  )
}

/** One press, without a field to fill in. */
function MyTurn({ self, today, until, now, next, day }: TeamModel) {
  const say = useWords(teamWords)
  const address = useAddress()
  if (now !== null && next !== null) {
    return (
      <Form action={address(deskPaths.onCall)} class="inline-form">
        <input type="hidden" name="who" value={now.party} />
        <input type="hidden" name="from" value={next.from} />
        <input type="hidden" name="to" value={next.to} />
        <Button variant="secondary">{say('on-call-next', { day: day(next.to) })}</Button>
      </Form>
    )
  }
  if (self === null) return null
  return (
    <Form action={address(deskPaths.onCall)} class="inline-form">
      <input type="hidden" name="who" value={self} />
      <input type="hidden" name="from" value={today} />
      <input type="hidden" name="to" value={until} />
      <Button variant="secondary">{say('on-call-me')}</Button>
    </Form>
  )
}

function Turns({ turns, day }: Pick<TeamModel, 'turns' | 'day'>) {
  const say = useWords(teamWords)
  const address = useAddress()
  return (
    <ul class="plain-list" role="list">
      {turns.map(({ id, name, beginsOn, endsOn }) => (
        <li>
          <span>{say('on-call-line', { name, from: day(beginsOn), to: day(endsOn) })}</span>
          <Form action={address(deskPaths.endOnCall(id))} class="inline-form">
            <Button variant="tertiary">{say('on-call-end')}</Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function TurnForm({ officers, given, faults }: TeamModel) {
  const say = useWords(teamWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form action={address(deskPaths.onCall)}>
      <Select
        {...field('who')}
        label={say('on-call-who')}
        hint={say('on-call-hint')}
        options={officers.map(({ party, name }) => ({ value: party, label: name }))}
      />
      <TextField {...field('from')} type="date" label={say('on-call-from')} />
      <TextField {...field('to')} type="date" label={say('on-call-to')} />
      <Button>{say('on-call-save')}</Button>
    </Form>
  )
}
