import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Change, Commitment } from './commitment.ts'

/** Why an act is refused: each has its sentence under `fault.…`. */
export type LifeRefusal =
  | 'not-now'
  | 'no-proof'
  | 'done-ahead'
  | 'done-before'
  | 'day-past'
  | 'not-later'

type Decided = Decision<Commitment, Change, LifeRefusal>

/** An act on a commitment: the public reads its reason. */
export interface Acting {
  readonly today: Day
  readonly reason: string
}

/**
 * Kept, once something shows it: a word alone is another promise.
 *
 * @param doneOn  the day of the work itself: what was on time stays so, whenever it is told
 */
export function keep(
  commitment: Commitment,
  {
    today,
    reason,
    proofs,
    doneOn = today,
  }: Acting & { readonly proofs: number; readonly doneOn?: Day },
): Decided {
  if (commitment.state !== 'open') return refuse('not-now')
  if (doneOn > today) return refuse('done-ahead')
  if (doneOn < commitment.madeOn) return refuse('done-before')
  if (proofs === 0) return refuse('no-proof')
  return ended(commitment, 'kept', { today, reason, endedOn: doneOn })
}

/** Given up, and said why: better than silence. */
export function drop(commitment: Commitment, acting: Acting): Decided {
  if (commitment.state !== 'open') return refuse('not-now')
  return ended(commitment, 'dropped', { ...acting, endedOn: acting.today })
}

const ended = (
  commitment: Commitment,
  state: 'kept' | 'dropped',
  { today, reason, endedOn }: Acting & { readonly endedOn: Day },
): Decided =>
  accept(
    { ...commitment, state, endedOn },
    { kind: state, day: today, reason, dueOn: commitment.dueOn },
  )

/** Put off to a later day that is to come. The first day is not touched: it stays public. */
export function postpone(
  commitment: Commitment,
  { today, reason, dueOn }: Acting & { readonly dueOn: Day },
): Decided {
  if (commitment.state !== 'open') return refuse('not-now')
  if (dueOn <= today) return refuse('day-past')
  if (dueOn <= commitment.dueOn) return refuse('not-later')
  return accept({ ...commitment, dueOn }, { kind: 'postponed', day: today, reason, dueOn })
}

/**
 * Taken up again: it was not kept after all, or can be after all.
 *
 * Its day stays when it is still to come; otherwise it may be a later one, or be late at once.
 */
export function resume(
  commitment: Commitment,
  { today, reason, dueOn }: Acting & { readonly dueOn: Day | null },
): Decided {
  if (commitment.state === 'open') return refuse('not-now')
  const next = dueOn ?? commitment.dueOn
  if (next < commitment.dueOn) return refuse('not-later')
  if (next > commitment.dueOn && next <= today) return refuse('day-past')
  return accept(
    { ...commitment, state: 'open', endedOn: null, dueOn: next },
    { kind: 'resumed', day: today, reason, dueOn: next },
  )
}
