import { type Day, daysAfter } from '../../platform/kernel/day.ts'

/** What the database keeps: whether it is late, the day says. */
export type CommitmentState = 'open' | 'kept' | 'dropped'

/** A sentence of an answer that the town promised to keep, by a day. */
export interface Commitment {
  readonly id: string
  readonly number: number
  /** As the register says it. */
  readonly text: string
  /** The very sentence of the answer. */
  readonly said: string
  readonly neighbourhood: string | null
  readonly theme: string | null
  /** Who answers for it in public. */
  readonly department: string
  /** Agents: known inside the town hall only. */
  readonly owner: string | null
  readonly deputy: string | null
  readonly madeOn: Day
  /** The day promised first: it stays public whatever is put off later. */
  readonly firstDueOn: Day
  readonly dueOn: Day
  readonly state: CommitmentState
  readonly endedOn: Day | null
}

/** What anybody may read of a commitment. */
export type PublicCommitment = Omit<Commitment, 'owner' | 'deputy'>

/** Where it stands today. */
export const standings = ['open', 'late', 'kept', 'dropped'] as const
export type Standing = (typeof standings)[number]

/** Late from the day after its day. */
export const standingOf = (
  { state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>,
  today: Day,
): Standing => (state === 'open' && dueOn < today ? 'late' : state)

/** Days before the due day during which an officer sees it as due soon. */
export const soonDays = 30

export const isDueSoon = (
  { state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>,
  today: Day,
): boolean => state === 'open' && dueOn >= today && dueOn <= daysAfter(today, soonDays)

export const isPutOff = ({ dueOn, firstDueOn }: Pick<Commitment, 'dueOn' | 'firstDueOn'>) =>
  dueOn > firstDueOn

/** Whether it was kept by the day promised first: a day put off makes nothing on time. */
export const isKeptOnTime = ({
  state,
  endedOn,
  firstDueOn,
}: Pick<Commitment, 'state' | 'endedOn' | 'firstDueOn'>): boolean =>
  state === 'kept' && endedOn !== null && endedOn <= firstDueOn

export const changeKinds = ['made', 'postponed', 'kept', 'dropped', 'resumed'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One act of its public history. */
export interface Change {
  readonly kind: ChangeKind
  readonly day: Day
  /** `null` when it was made. */
  readonly reason: string | null
  /** The day promised, after this act. */
  readonly dueOn: Day
}

/** An act that was done, and when it was written. */
export interface PastChange extends Change {
  readonly at: string
}

/** The department that had it was merged into another one, which follows it since: both by name. */
export interface Merger {
  readonly at: string
  readonly from: string
  readonly into: string
}

export type ProofKind = 'photo' | 'document' | 'link'

/** What shows that it was kept. */
export interface Proof {
  readonly id: string
  readonly kind: ProofKind
  /** What a photo shows, for who does not see it; the name of a document or of a link. */
  readonly words: string
  readonly file: string | null
  readonly bytes: number | null
  readonly width: number | null
  readonly height: number | null
  readonly url: string | null
}

/** What changed last in one of them. */
export interface Latest {
  readonly number: number
  readonly text: string
  readonly madeAt: string
  readonly kind: ChangeKind
  readonly reason: string | null
  readonly dueOn: Day
  readonly at: string
}
