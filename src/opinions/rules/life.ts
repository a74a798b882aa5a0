import { isCarried, type Votes } from '../../bodies/index.ts'
import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type Day, monthsAfter } from '../../platform/kernel/day.ts'
import type { Change, OpinionFile, Referral, Stance } from './opinion.ts'

/** Why an act is refused: each has its sentence under `fault.…`. */
export type OpinionRefusal =
  | 'not-now'
  | 'ahead'
  | 'too-early'
  | 'due-too-early'
  | 'not-carried'
  | 'not-later'
  | 'day-past'
  | 'in-circuit'
  | 'not-in-circuit'
  | 'no-draft'
  | 'moved-on'
  | 'draft-moved-on'

type Decided = Decision<OpinionFile, Change, OpinionRefusal>

/** Months that the town gives itself to reply, unless it says otherwise. */
export const replyMonths = 2

/** What the town may ask, and a body take up: the past may be noted, not the future. */
export function mayOpen(
  { askedOn, opinionDueOn }: Pick<Referral, 'askedOn' | 'opinionDueOn'>,
  today: Day,
): OpinionRefusal | null {
  if (askedOn > today) return 'ahead'
  return opinionDueOn !== null && opinionDueOn <= askedOn ? 'due-too-early' : null
}

export interface Adoption {
  readonly on: Day
  readonly votes: Votes | null
  readonly text: string
  readonly minority: string
}

/** The body adopted its opinion: the town has it from today on, and owes a reply. */
export function adoptOpinion(
  file: OpinionFile,
  { on, today, ...adopted }: Adoption & { readonly today: Day },
): Decided {
  if (file.state !== 'awaited') return refuse('not-now')
  if (on > today) return refuse('ahead')
  if (on < file.askedOn) return refuse('too-early')
  if (!isCarried(adopted.votes)) return refuse('not-carried')

  const replyDueOn = monthsAfter(today, replyMonths)
  const due = { replyDueOn, firstReplyDueOn: replyDueOn }
  return accept(
    { ...file, ...adopted, ...due, adoptedOn: on, state: 'adopted' },
    { kind: 'adopted', day: on, reason: '', dueOn: null },
  )
}

/** The reply will come later: the day told first stays public, with the reason. */
export function postponeReply(
  file: OpinionFile,
  { dueOn, reason, today }: { readonly dueOn: Day; readonly reason: string; readonly today: Day },
): Decided {
  if (file.state !== 'adopted' || file.replyDueOn === null) return refuse('not-now')
  if (dueOn <= file.replyDueOn) return refuse('not-later')
  if (dueOn <= today) return refuse('day-past')
  return accept({ ...file, replyDueOn: dueOn }, { kind: 'postponed', day: today, reason, dueOn })
}

export interface WrittenReply {
  readonly stance: Stance
  readonly text: string
  /** Who prepares it. */
  readonly department: string
}

/** @param seen  the version its writer had read, 0 for none */
export function writeReply(
  file: OpinionFile,
  { department, stance, text }: WrittenReply,
  seen: number,
): Decided {
  if (file.state !== 'adopted') return refuse('not-now')
  const { draft } = file
  if (draft.isAsked) return refuse('in-circuit')
  if (draft.version !== seen) return refuse('moved-on')
  const next = { version: seen + 1, stance, text, isAsked: false }
  return accept({ ...file, department, draft: next })
}

/** Sends it to those who sign. @param version  the one that was read by who sends it */
export function askForReply(file: OpinionFile, version: number): Decided {
  if (file.state !== 'adopted') return refuse('not-now')
  const { draft } = file
  if (draft.isAsked) return refuse('in-circuit')
  if (draft.version === 0) return refuse('no-draft')
  if (draft.version !== version) return refuse('moved-on')
  return accept({ ...file, draft: { ...draft, isAsked: true } })
}

/** Those who sign are done with it: it came back, or was taken back. */
export function endCircuit(file: OpinionFile): Decided {
  if (!file.draft.isAsked) return refuse('not-in-circuit')
  return accept({ ...file, draft: { ...file.draft, isAsked: false } })
}

/** All signed these words: they are the reply, and anybody reads it. */
export function grantReply(
  file: OpinionFile,
  { text, today }: { readonly text: string; readonly today: Day },
): Decided {
  const { stance } = file.draft
  if (!file.draft.isAsked || stance === null) return refuse('not-in-circuit')
  const draft = { ...file.draft, isAsked: false }
  return accept(
    { ...file, draft, reply: { stance, text }, repliedOn: today, state: 'replied' },
    { kind: 'replied', day: today, reason: '', dueOn: null },
  )
}
