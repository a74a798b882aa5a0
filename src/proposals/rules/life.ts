import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { isCarried, type Votes } from '../../bodies/index.ts'
import type { Change, ChangeKind, Milestone, PointReply, Proposal } from './proposal.ts'

/** Why an act is refused: each has its sentence under `fault.…`. */
export type LifeRefusal =
  | 'not-now'
  | 'moved-on'
  | 'ahead'
  | 'not-adopted'
  | 'not-later'
  | 'day-past'
  | 'points-missing'
  | 'reason-missing'
  | 'too-many'

type Decided = Decision<Proposal, Change, LifeRefusal>

export interface GivenAdoption {
  readonly seen: number
  readonly on: Day
  readonly votes: Votes | null
  readonly today: Day
}

/** Days that the town gives itself to reply, unless it says otherwise. */
export const replyDays = 60

interface Reasoned {
  readonly today: Day
  readonly reason: string
}

const changed = (
  proposal: Proposal,
  more: Partial<Proposal>,
  kind: ChangeKind,
  { today, reason }: Reasoned,
): Decided => accept({ ...proposal, ...more }, { kind, day: today, reason })

/**
 * The body adopted the text: the town has it from today on, and owes a reply.
 *
 * @param seen  the version that the body voted: a member may have written another meanwhile
 * @param on  the day of the vote
 * @param votes  `null` when the body agreed without counting
 */
export function adopt(proposal: Proposal, { seen, on, votes, today }: GivenAdoption): Decided {
  if (proposal.state !== 'draft') return refuse('not-now')
  if (proposal.version !== seen) return refuse('moved-on')
  if (on > today) return refuse('ahead')
  if (!isCarried(votes)) return refuse('not-adopted')

  const replyDueOn = daysAfter(today, replyDays)
  const next = { adoptedOn: on, votes, submittedOn: today, replyDueOn, firstReplyDueOn: replyDueOn }
  return changed(proposal, { ...next, state: 'submitted' }, 'adopted', { today: on, reason: '' })
}

/** It is the town’s business: a department studies it. */
export function admit(
  proposal: Proposal,
  { department, today }: { readonly department: string; readonly today: Day },
): Decided {
  if (proposal.state !== 'submitted') return refuse('not-now')
  const next = { state: 'under-review', department } as const
  return changed(proposal, next, 'admitted', { today, reason: '' })
}

/** It is not: another authority’s business, against the law. The reason is public. */
export function setInadmissible(proposal: Proposal, given: Reasoned): Decided {
  if (proposal.state !== 'submitted') return refuse('not-now')
  const next = { state: 'inadmissible', endedOn: given.today } as const
  return changed(proposal, next, 'inadmissible', given)
}

/** The reply will come later: the day told first stays public. */
export function postponeReply(
  proposal: Proposal,
  { dueOn, ...given }: Reasoned & { readonly dueOn: Day },
): Decided {
  const { state, replyDueOn } = proposal
  if ((state !== 'submitted' && state !== 'under-review') || replyDueOn === null) {
    return refuse('not-now')
  }
  if (dueOn <= replyDueOn) return refuse('not-later')
  if (dueOn <= given.today) return refuse('day-past')
  return changed(proposal, { replyDueOn: dueOn }, 'postponed', given)
}

/**
 * Replies to every point. When all are refused, so is the proposal; one point retained, even in part,
 * and it is planned.
 */
export function reply(
  proposal: Proposal,
  { replies, today }: { readonly replies: readonly PointReply[]; readonly today: Day },
): Decided {
  if (proposal.state !== 'under-review') return refuse('not-now')
  if (replies.length !== proposal.points.length) return refuse('points-missing')
  const isBare = ({ verdict, reason }: PointReply) => verdict !== 'retained' && reason === ''
  if (replies.some(isBare)) return refuse('reason-missing')

  const isRefused = replies.every(({ verdict }) => verdict === 'refused')
  const next = isRefused
    ? ({ state: 'refused', endedOn: today } as const)
    : ({ state: 'planned' } as const)
  return changed(proposal, { ...next, repliedOn: today }, 'replied', { today, reason: '' })
}

export function begin(proposal: Proposal, given: Reasoned): Decided {
  if (proposal.state !== 'planned') return refuse('not-now')
  return changed(proposal, { state: 'under-way' }, 'begun', given)
}

const isPromised = ({ state }: Proposal) => state === 'planned' || state === 'under-way'

export function finish(proposal: Proposal, given: Reasoned): Decided {
  if (!isPromised(proposal)) return refuse('not-now')
  return changed(proposal, { state: 'done', endedOn: given.today }, 'done', given)
}

/** What was retained will not be done after all: better said than left to be guessed. */
export function drop(proposal: Proposal, given: Reasoned): Decided {
  if (!isPromised(proposal)) return refuse('not-now')
  return changed(proposal, { state: 'dropped', endedOn: given.today }, 'dropped', given)
}

/** Who answers for it in public, once the town studies it and until it is over. */
export const takesDepartment = ({ state }: Proposal): boolean =>
  ['under-review', 'planned', 'under-way'].includes(state)

/** Steps are written while the work is promised, and after it is done. */
export const takesMilestones = ({ state }: Proposal): boolean =>
  ['planned', 'under-way', 'done'].includes(state)

/** A slip of the pen: later, a step that was told is kept or missed, never erased. */
export const mayRemove = ({ addedOn }: Pick<Milestone, 'addedOn'>, today: Day): boolean =>
  addedOn === today

/** Most steps, and most photos, of one proposal. */
export const mostMilestones = 30
export const mostPhotos = 12
