import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type BallotBox,
  type Choice,
  paperBallots,
  type PaperPass,
  type PaperRefusal,
} from '../../voting/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { runningEditions } from '../store/running-editions.ts'

/** Types one paper ballot: the vote is then counted again. @returns why not */
export const typePaper = (
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  { pass, choice }: { readonly pass: PaperPass; readonly choice: Choice },
): Promise<PaperRefusal | null> =>
  inTransaction(db, async (tx) => {
    const refusal = await paperBallots(tx, box).add(pass, choice)
    if (refusal === null) await runningEditions(tx).dropCount(edition)
    return refusal
  })

/** Takes away a line typed wrong: the vote is then counted again. */
export const untypePaper = (
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  line: { readonly pass: PaperPass; readonly number: number },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await paperBallots(tx, box).remove(line)
    await runningEditions(tx).dropCount(edition)
  })
