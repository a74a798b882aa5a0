import { sql, type Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import type { Subject } from '../rules/case.ts'

/** The key that moves with the public rules and figures. */
export const moderationVersion = 'moderation'

/** Who did something, and when: for the journal. `by`: an id of a party, or a code. */
export interface Act {
  readonly by: string
  readonly now: Date
}

/** The line of journal of a change, in its transaction: ids and codes only. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  one: { readonly id: string; readonly subject: Subject },
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  const { kind, id } = one.subject
  const subject = { kind: 'moderation', id: one.id }
  const payload = { by, about: kind, of: id, ...more }
  await recordEvents(tx, [{ type, subject, payload, at: now.toISOString() }])
  await bumpVersions(tx, [moderationVersion])
}

/** The party behind an act, when it is one: reporters and clocks are none. */
export const partyOf = ({ by }: Act) => (/^[0-9a-f-]{36}$/.test(by) ? sql`${by}::uuid` : sql`null`)
