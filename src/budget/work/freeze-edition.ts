import type { Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type Decision, type Refusal, refuse } from '../../platform/kernel/decision.ts'
import {
  type BallotBox,
  ballotBoxes,
  type BoxAct,
  type BoxActRefusal,
  BoxMoved,
} from '../../voting/index.ts'
import { ballotSheet, isStale, type RunningEdition } from '../rules/running-edition.ts'
import { holdEdition } from '../store/running-editions.ts'

/** The hours of a box, and what it is called: a rehearsal has its own. */
export type NewUrn = Pick<BallotBox, 'isRehearsal' | 'name' | 'opensAt' | 'closesAt'>

/**
 * Prepares the box of an edition, with its rule and projects as they are at this very moment.
 *
 * @param seen  the box that was there when it was asked
 * @throws BoxIsSealed, BoxMoved
 */
export const prepareUrn = (
  db: Database,
  edition: RunningEdition,
  urnOf: (edition: RunningEdition) => NewUrn,
  { seen, now }: { readonly seen: BallotBox | null; readonly now: Date },
): Promise<BallotBox> =>
  inTransaction(db, async (tx) => {
    const current = await heldEdition(tx, edition)
    const { rule, slug, showsTurnout } = current
    const about = { rule, sheet: ballotSheet(current), showsTurnout, ...urnOf(current) }
    return ballotBoxes(tx).prepare({ subject: { kind: 'edition', id: slug }, ...about }, now, seen)
  })

/**
 * Opens the vote of an edition, unless it has changed since its box was prepared: a change in
 * another tab comes before, and is seen, or after, and is refused.
 *
 * @throws BoxMoved
 */
export const openUrn = (
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  now: Date,
): Promise<Decision<BallotBox, BoxAct, BoxActRefusal> | Refusal<'stale-box'>> =>
  inTransaction(db, async (tx) => {
    const current = await heldEdition(tx, edition)
    if (isStale(current, box)) return refuse('stale-box')
    return ballotBoxes(tx).act(box, 'open', now)
  })

/** @throws BoxMoved  the draft was thrown away meanwhile */
async function heldEdition(
  tx: Transaction<object>,
  { slug }: RunningEdition,
): Promise<RunningEdition> {
  const current = await holdEdition(tx, slug)
  if (current === null) throw new BoxMoved()
  return current
}
