import { withEmails } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { notices } from '../store/notices.ts'

/** Those called who can be written to today. */
export async function reachable(
  db: Database,
  meeting: string,
): Promise<readonly (NoticeRecipient & { readonly name: string })[]> {
  const all = await notices(db).recipients(meeting)
  return (await withEmails(db, all)).flatMap(({ name, email, ...one }) =>
    name === null || email === null ? [] : [{ ...one, name, email }],
  )
}
