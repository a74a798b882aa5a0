import { withEmails } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Comer, ToldElsewhere } from '../../registrations/index.ts'
import type { NoticeRecipient } from '../rules/recipient.ts'
import { toldMeeting } from '../store/changes.ts'
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

/** Those told by the notice of a meeting that it is moved, or why it is cancelled. */
export const calledEmails: ToldElsewhere = async (db, { kind, id }, now) => {
  const meeting = kind === 'meeting' ? await toldMeeting(db, Number(id), now) : null
  const all = meeting === null ? [] : await reachable(db, meeting)
  return new Set(all.map(({ email }) => email.toLowerCase()))
}
