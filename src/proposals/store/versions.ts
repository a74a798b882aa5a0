import type { Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import { lineageVersion } from '../../lineage/index.ts'

/** The key that moves with any change of the board. */
export const proposalsVersion = 'proposals'

/** Of a proposal in the stories of other things. */
export const proposalKind = 'proposal'

/** Who did something, and when. `by`: an id of a party, or a code. */
export interface Act {
  readonly by: string
  readonly now: Date
}

/** The line of journal of a change, in its transaction; the pages that show it are drawn again. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  id: string,
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  const subject = { kind: proposalKind, id }
  await recordEvents(tx, [{ type, subject, payload: { by, ...more }, at: now.toISOString() }])
  await bumpVersions(tx, [proposalsVersion, lineageVersion])
}

/** Who merged the departments is told once, of the department: nothing here is anybody’s to erase. */
export async function tellMerger(
  tx: Transaction<object>,
  ids: readonly string[],
  { from, into, now }: { readonly from: string; readonly into: string; readonly now: Date },
): Promise<void> {
  const told = {
    type: 'proposal-department-merged',
    payload: { from, into },
    at: now.toISOString(),
  }
  await recordEvents(
    tx,
    ids.map((id) => ({ ...told, subject: { kind: proposalKind, id } })),
  )
  await bumpVersions(tx, [proposalsVersion])
}
