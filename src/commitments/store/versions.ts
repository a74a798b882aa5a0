import type { Transaction } from 'kysely'
import { bumpVersions, recordEvents, telling } from '../../journal/index.ts'
import { lineageVersion } from '../../lineage/index.ts'

/** The key that moves with any change of the register. */
export const commitmentsVersion = 'commitments'

/** Of a commitment in the stories of other things. */
export const commitmentKind = 'commitment'

/** Its department was merged into another, which follows it since. */
export const departmentMerged = 'commitment-department-merged'

export const tell = telling(commitmentKind, [commitmentsVersion, lineageVersion])

/** Who merged the departments is told once, of the department: nothing here is anybody’s to erase. */
export async function tellMerger(
  tx: Transaction<object>,
  ids: readonly string[],
  { from, into, now }: { readonly from: string; readonly into: string; readonly now: Date },
): Promise<void> {
  const told = { type: departmentMerged, payload: { from, into }, at: now.toISOString() }
  await recordEvents(
    tx,
    ids.map((id) => ({ ...told, subject: { kind: commitmentKind, id } })),
  )
  await bumpVersions(tx, [commitmentsVersion, lineageVersion])
}
