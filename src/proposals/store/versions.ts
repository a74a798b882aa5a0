import type { Transaction } from 'kysely'
import { bumpVersions, recordEvents, telling } from '../../journal/index.ts'
import { lineageVersion } from '../../lineage/index.ts'

/** The key that moves with any change of the board. */
export const proposalsVersion = 'proposals'

/** Of a proposal in the stories of other things. */
export const proposalKind = 'proposal'

export const tell = telling(proposalKind, [proposalsVersion, lineageVersion])

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
