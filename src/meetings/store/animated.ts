import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { AnimatedMeeting } from '../rules/meeting.ts'
import { publicColumns } from './columns.ts'

/** Of these bodies: those to come, dates that are looked for too, and those whose minutes are being signed. */
export async function animatedMeetings(
  db: Database,
  bodies: readonly string[],
  now: Date,
): Promise<readonly AnimatedMeeting[]> {
  const found = await sql<AnimatedMeeting>`
    select ${publicColumns}, asked_version is not null as "isAsked" from meeting
    where body = any(${[...bodies]}::text[]) and state <> 'cancelled'
      and (ends_at > ${now.toISOString()} or asked_version is not null)
    order by starts_at, number`.execute(db)
  return found.rows
}
