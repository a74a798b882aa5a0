import type { Votes } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'

/** Who began: the town, which asks a body; or the body itself. */
export const origins = ['referral', 'self-referral'] as const
export type OpinionOrigin = (typeof origins)[number]

/** What the database keeps: whether the reply is late, the day says. */
export type OpinionState = 'awaited' | 'adopted' | 'replied'

/** What an opinion is asked on. */
export interface Referral {
  readonly body: string
  readonly origin: OpinionOrigin
  readonly subject: string
  /** What is asked, or why the body takes it up. */
  readonly question: string
  /** What the opinion may still change, and what it may not; '' when nothing is said. */
  readonly negotiable: string
  readonly fixed: string
  readonly askedOn: Day
  /** Of what the town asks; `null` of what a body takes up. */
  readonly opinionDueOn: Day | null
}

/** Whether they ask the same, in the same words, of the same body by the same day. */
export const asksTheSame = (one: Referral, other: Referral): boolean =>
  one.body === other.body &&
  one.origin === other.origin &&
  one.subject === other.subject &&
  one.question === other.question &&
  one.negotiable === other.negotiable &&
  one.fixed === other.fixed &&
  one.askedOn === other.askedOn &&
  one.opinionDueOn === other.opinionDueOn

/** What the town does with an opinion. */
export const stances = ['followed', 'in-part', 'not-followed'] as const
export type Stance = (typeof stances)[number]

/** The reasoned reply of the town, as it was signed. */
export interface Reply {
  readonly stance: Stance
  readonly text: string
}

/** What a body thinks, and what the town replied. It is the body’s: nobody’s name is on it. */
export interface Opinion extends Referral {
  readonly id: string
  readonly number: number
  readonly state: OpinionState
  /** '' until it is adopted. */
  readonly text: string
  /** What those who did not agree wanted to be kept; '' for nothing. */
  readonly minority: string
  readonly adoptedOn: Day | null
  /** `null` when the body agreed without counting. */
  readonly votes: Votes | null
  /** The day told first: it stays public whatever is put off later. */
  readonly firstReplyDueOn: Day | null
  readonly replyDueOn: Day | null
  /** Who prepares the reply. */
  readonly department: string | null
  readonly reply: Reply | null
  readonly repliedOn: Day | null
}

/** The reply as officers write it, before it is signed. */
export interface ReplyDraft {
  /** Each save is the next one; 0 before the first. */
  readonly version: number
  readonly stance: Stance | null
  readonly text: string
  /** Those who sign are reading it. */
  readonly isAsked: boolean
}

/** An opinion, and the reply that is being prepared. */
export interface OpinionFile extends Opinion {
  readonly draft: ReplyDraft
}

/** Where it stands for the public, in the order of what is urgent. */
export const standings = ['late', 'waiting', 'awaited', 'replied-late', 'replied'] as const
export type Standing = (typeof standings)[number]

type Dated = Pick<Opinion, 'state' | 'replyDueOn' | 'repliedOn'>

/** Late is read from the days, never written: a reply that came late stays one. */
export function standingOf({ state, replyDueOn, repliedOn }: Dated, today: Day): Standing {
  if (state === 'awaited') return 'awaited'
  const isLate = replyDueOn !== null && replyDueOn < (repliedOn ?? today)
  if (state === 'adopted') return isLate ? 'late' : 'waiting'
  return isLate ? 'replied-late' : 'replied'
}

export const changeKinds = ['asked', 'adopted', 'postponed', 'replied'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One act of its public history. */
export interface Change {
  readonly kind: ChangeKind
  readonly day: Day
  /** Of a reply that is put off: why, and until when. */
  readonly reason: string
  readonly dueOn: Day | null
}

export interface PastChange extends Change {
  readonly at: string
}

/** What changed last in one of them. */
export interface Latest extends Pick<Opinion, 'number' | 'subject' | 'body' | 'origin'> {
  readonly kind: ChangeKind
  readonly reason: string
  readonly dueOn: Day | null
  readonly firstAt: string
  readonly at: string
}
