import { bodies, memberContacts, rulesOn } from '../../bodies/index.ts'
import type { Meeting } from '../../meetings/index.ts'
import { withEmails } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import { deadlineOf } from '../rules/deadline.ts'
import { type Called, callsByName } from '../rules/notice.ts'

/** Whom a meeting calls: who sits in its body that day, or does something for it. */
export async function calledTo(
  db: Database,
  { kind, body, startsAt }: Pick<Meeting, 'kind' | 'body' | 'startsAt'>,
  zone: string,
): Promise<readonly Called[]> {
  if (body === null || !callsByName({ kind, body })) return []
  const members = await memberContacts(db, { body, on: dayIn(zone, new Date(startsAt)) })
  return (await withEmails(db, members)).map(({ language, ...member }) => ({
    ...member,
    language: language ?? 'fr',
  }))
}

/** The last day its notice leaves in time, by the rules of its body; `null` where nobody is called. */
export async function noticeDeadline(
  db: Database,
  { kind, body, startsAt }: Pick<Meeting, 'kind' | 'body' | 'startsAt'>,
  zone: string,
): Promise<Day | null> {
  if (body === null || !callsByName({ kind, body })) return null
  const on = dayIn(zone, new Date(startsAt))
  const found = rulesOn((await bodies(db).one(body))?.versions ?? [], on)
  return found === null ? null : deadlineOf(on, found.rules.noticeDays)
}
