import { emailsOf } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { notices } from '../store/notices.ts'

/** Those called who can be written to today. */
export async function reachable(
  db: Database,
  meeting: string,
): Promise<readonly (NoticeRecipient & { readonly name: string })[]> {
  const all = await notices(db).recipients(meeting)
  const emails = await emailsOf(
    db,
    all.flatMap(({ email, party }) => (email === null && party !== null ? [party] : [])),
  )
  return all.flatMap(({ name, email, party, ...one }) => {
    const found = email ?? (party === null ? null : (emails.get(party) ?? null))
    return name === null || found === null ? [] : [{ ...one, name, party, email: found }]
  })
}
