import type { Transaction } from 'kysely'
import { lineageVersion } from '../../lineage/index.ts'
import { bumpVersions, recordEvents, telling } from '../../journal/index.ts'

/** The key that moves with any change of the register. */
export const opinionsVersion = 'opinions'

/** Of an opinion, for who follows it. */
export const opinionKind = 'opinion'

export const tell = telling(opinionKind, [opinionsVersion, lineageVersion])

/** Departments merged: told once a reply, by nobody in particular. */
export async function tellMerger(
  tx: Transaction<object>,
  ids: readonly string[],
  { from, into, now }: { readonly from: string; readonly into: string; readonly now: Date },
): Promise<void> {
  const at = now.toISOString()
  const events = ids.map((id) => ({
    type: 'opinion-department-merged',
    subject: { kind: opinionKind, id },
    payload: { from, into },
    at,
  }))
  await recordEvents(tx, events)
  await bumpVersions(tx, [opinionsVersion])
}
