import { sql, type Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import { lineageVersion } from '../../lineage/index.ts'

/** The key that moves with any change of the register. */
export const commitmentsVersion = 'commitments'

/** Of a commitment in the stories of other things. */
export const commitmentKind = 'commitment'

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

/** The party behind an act, when it is one. */
export const partyOf = ({ by }: Act) => (/^[0-9a-f-]{36}$/.test(by) ? sql`${by}::uuid` : sql`null`)
