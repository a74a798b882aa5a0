import type { Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Subject } from '../rules/case.ts'

/** The key that moves with the public rules and figures. */
export const moderationVersion = 'moderation'

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
