import { withEmails } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Comer } from '../../registrations/index.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { notices } from '../store/notices.ts'

/** Those called who can be written to today. */
export async function reachable(
  db: Database,
  meeting: string,
): Promise<readonly (NoticeRecipient & { readonly name: string; readonly email: string })[]> {
  const all = await notices(db).recipients(meeting)
  return (await withEmails(db, all)).flatMap(({ name, email, ...one }) =>
    name === null || email === null ? [] : [{ ...one, name, email }],
  )
}

/** Those to write to after the meeting they were called to, but for who said she would not come. */
export const calledComers = async (db: Database, meeting: string): Promise<readonly Comer[]> =>
  (await reachable(db, meeting))
    .filter(({ answer }) => answer !== 'excused')
    .map(({ email, language, party }) => ({ email, language, party }))
