import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { projectOrder } from '../methods/ballot-bytes.ts'
import { isPossible } from '../methods/possible-rule.ts'
import type { BallotBox, BoxState } from './ballot-box.ts'

/** What is done to a box, in this order, each once. */
export const boxActs = ['open', 'close', 'separate', 'unseal'] as const
export type BoxAct = (typeof boxActs)[number]

export type BoxActRefusal =
  | 'already-done'
  | 'not-yet-its-turn'
  | 'no-key'
  | 'key-not-checked'
  | 'no-project'
  | 'impossible-rule'
  | 'closes-in-the-past'
  | 'before-the-hour'
  | 'backup-under-way'
  | 'backups-left'
  | 'ballots-changed'
  | 'journal-differs'

const stateBefore: Readonly<Record<BoxAct, BoxState>> = {
  open: 'prepared',
  close: 'open',
  separate: 'closed',
  unseal: 'separated',
}
const stateAfter: Readonly<Record<BoxAct, BoxState>> = {
  open: 'open',
  close: 'closed',
  separate: 'separated',
  unseal: 'unsealed',
}
const order: readonly BoxState[] = ['prepared', 'open', 'closed', 'separated', 'unsealed']

/**
 * Whether an act may be done to a box now, and what it becomes.
 *
 * A box opens before its hour (ballots wait for the hour) but never closes before it: who was told
 * « jusqu’à dimanche 20 h » votes until then. A rehearsal closes whenever it has been seen enough.
 */
export function actOn(
  box: BallotBox,
  act: BoxAct,
  now: Date,
): Decision<BallotBox, BoxAct, BoxActRefusal> {
  if (order.indexOf(box.state) > order.indexOf(stateBefore[act])) return refuse('already-done')
  if (box.state !== stateBefore[act]) return refuse('not-yet-its-turn')

  const refusal = act === 'open' ? openingRefusal(box, now) : closingRefusal(box, act, now)
  if (refusal !== null) return refuse(refusal)

  const state = stateAfter[act]
  return accept({ ...box, state, actedAt: { ...box.actedAt, [state]: now.toISOString() } }, act)
}

function openingRefusal(box: BallotBox, now: Date): BoxActRefusal | null {
  if (projectOrder(box.sheet).length === 0) return 'no-project'
  if (!isPossible(box.rule, box.sheet)) return 'impossible-rule'
  if (box.publicKey === null) return 'no-key'
  // A key nobody has tried is a vote nobody may ever open.
  if (box.keyCheckedAt === null) return 'key-not-checked'
  return new Date(box.closesAt) <= now ? 'closes-in-the-past' : null
}

const closingRefusal = (box: BallotBox, act: BoxAct, now: Date): BoxActRefusal | null =>
  act === 'close' && !box.isRehearsal && now < new Date(box.closesAt) ? 'before-the-hour' : null
