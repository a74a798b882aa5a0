import type { Votes } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'

/** What the database keeps: whether the reply is late, the day says. */
export type ProposalState =
  | 'draft'
  | 'submitted'
  | 'inadmissible'
  | 'under-review'
  | 'refused'
  | 'planned'
  | 'under-way'
  | 'done'
  | 'dropped'

/** What the members of a body write. */
export interface ProposalText {
  readonly title: string
  /** What is proposed: the town replies to each point. */
  readonly points: readonly string[]
  readonly why: string
  readonly forWhom: string
  /** `null`: the whole town. */
  readonly neighbourhood: string | null
  /** What it takes; '' or `null` for nothing. */
  readonly room: string
  /** Whole euros. */
  readonly money: number | null
  readonly interpreters: string
  readonly otherNeeds: string
  readonly partners: string
}

/** What a body proposes that the town does. It is the body’s: nobody’s name is on it. */
export interface Proposal extends ProposalText {
  readonly id: string
  /** `null` while it is a draft. */
  readonly number: number | null
  readonly body: string
  readonly version: number
  readonly writtenAt: string
  readonly state: ProposalState
  readonly adoptedOn: Day | null
  readonly votes: Votes | null
  /** When the town had it. */
  readonly submittedOn: Day | null
  /** Who answers for it in public. */
  readonly department: string | null
  /** The day told first: it stays public whatever is put off later. */
  readonly firstReplyDueOn: Day | null
  readonly replyDueOn: Day | null
  readonly repliedOn: Day | null
  readonly endedOn: Day | null
}

/** A proposal that its body adopted: anybody may read it. */
export interface AdoptedProposal extends Proposal {
  readonly number: number
  readonly adoptedOn: Day
  readonly submittedOn: Day
  readonly firstReplyDueOn: Day
  readonly replyDueOn: Day
}

export const isAdopted = (proposal: Proposal): proposal is AdoptedProposal =>
  proposal.state !== 'draft'

/** Where it stands for the public, in the order of its life. */
export const standings = [
  'waiting',
  'late',
  'planned',
  'under-way',
  'done',
  'refused',
  'dropped',
] as const
export type Standing = (typeof standings)[number]

type Dated = Pick<Proposal, 'state' | 'replyDueOn'>

const isWaiting = ({ state }: Pick<Proposal, 'state'>): boolean =>
  state === 'submitted' || state === 'under-review'

/** The town owes a reply since the day before. */
export const isReplyLate = (one: Dated, today: Day): boolean =>
  isWaiting(one) && one.replyDueOn !== null && one.replyDueOn < today

/** What was not admissible was refused, with its reason. */
export function standingOf(one: Dated, today: Day): Standing {
  const { state } = one
  if (isReplyLate(one, today)) return 'late'
  if (state === 'draft' || isWaiting(one)) return 'waiting'
  if (state === 'inadmissible') return 'refused'
  return state as Exclude<Standing, 'waiting' | 'late'>
}

export const verdicts = ['retained', 'in-part', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** What the town says of one point. The reason may be empty when all of it is retained. */
export interface PointReply {
  readonly verdict: Verdict
  readonly reason: string
}

export const changeKinds = [
  'adopted',
  'admitted',
  'inadmissible',
  'postponed',
  'replied',
  'begun',
  'done',
  'dropped',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One act of its public history. */
export interface Change {
  readonly kind: ChangeKind
  readonly day: Day
  /** '' where the act says it all. */
  readonly reason: string
}

export interface PastChange extends Change {
  readonly at: string
}

/** A step of the work, with its day. */
export interface Milestone {
  readonly id: string
  readonly words: string
  readonly dueOn: Day
  readonly doneOn: Day | null
  readonly addedOn: Day
}

export interface ShownPhoto {
  readonly id: string
  readonly words: string
  readonly file: string
  readonly width: number
  readonly height: number
}

/** All that came to a proposal, besides where it stands. */
export interface ProposalStory {
  /** The oldest first. */
  readonly changes: readonly PastChange[]
  /** One for each point, or none. */
  readonly replies: readonly PointReply[]
  readonly milestones: readonly Milestone[]
  readonly photos: readonly ShownPhoto[]
}

/** What changed last in one of them. */
export interface Latest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly kind: ChangeKind
  readonly reason: string
  readonly firstAt: string
  readonly at: string
}
