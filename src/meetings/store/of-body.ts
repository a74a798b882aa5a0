import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Meeting } from '../rules/meeting.ts'
import { ahead } from './columns.ts'

type Shown = Pick<Meeting, 'number' | 'startsAt' | 'endsAt' | 'place'>

/** Enough to see what it spoke of lately. */
const lastMinutes = 3

/** The next meeting of a body that anybody was told of, and its last published minutes. */
export async function meetingsOf(
  db: Database,
  body: string,
  now: Date,
): Promise<{ readonly next: Shown | null; readonly minutes: readonly Shown[] }> {
  const found = await sql<Shown & { isAhead: boolean }>`
    (select number, starts_at as "startsAt", ends_at as "endsAt", place, true as "isAhead"
      from meeting where body = ${body} and ${ahead(now)}
      order by starts_at, number limit 1)
    union all
    (select number, starts_at, ends_at, place, false from meeting
      where body = ${body} and published_at is not null and state = 'published'
      order by starts_at desc, number desc limit ${lastMinutes})`.execute(db)
  return {
    next: found.rows.find(({ isAhead }) => isAhead) ?? null,
    minutes: found.rows.filter(({ isAhead }) => !isAhead),
  }
}

export type HeldMeeting = Pick<Meeting, 'id' | 'number' | 'startsAt' | 'title'>

/** The meetings of a body that were held, the latest first. */
export async function heldMeetings(db: Database, body: string): Promise<readonly HeldMeeting[]> {
  const found = await sql<HeldMeeting>`
    select id, number, starts_at as "startsAt", title from meeting
    where body = ${body} and state in ('held', 'drafted', 'approved', 'published')
    order by starts_at desc, number desc`.execute(db)
  return found.rows
}
