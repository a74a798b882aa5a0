import type { Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Commented } from '../rules/comment.ts'

/** The key that moves with the comments of one thing: for the page that shows them. */
export const commentsVersion = ({ kind, id }: Commented): string => `comments:${kind}:${id}`

/** The line of journal of a change, in its transaction: ids and codes only. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  one: { readonly id: string; readonly about: Commented },
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  const { kind, id } = one.about
  const subject = { kind: 'comment', id: one.id }
  const payload = { by, about: kind, of: id, ...more }
  await recordEvents(tx, [{ type, subject, payload, at: now.toISOString() }])
  await bumpVersions(tx, [commentsVersion(one.about)])
}
