import { sql, type Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import { lineageVersion } from '../../lineage/index.ts'

/** The key that moves with any change of the register. */
export const commitmentsVersion = 'commitments'

/** Of a commitment in the stories of other things. */
export const commitmentKind = 'commitment'

/** Its department was merged into another, which follows it since. */
export const departmentMerged = 'commitment-department-merged'

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
  const subject = { kind: commitmentKind, id }
  await recordEvents(tx, [{ type, subject, payload: { by, ...more }, at: now.toISOString() }])
  await bumpVersions(tx, [commitmentsVersion, lineageVersion])
}

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

/** The party behind an act, when it is one. */
export const partyOf = ({ by }: Act) => (/^[0-9a-f-]{36}$/.test(by) ? sql`${by}::uuid` : sql`null`)
