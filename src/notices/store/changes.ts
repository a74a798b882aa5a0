import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Told } from './writing.ts'

/** A meeting that changed since those it calls were told. */
export interface ChangedMeeting {
  readonly id: string
  readonly number: number
  /** What they know. */
  readonly toldStartsAt: string
  readonly toldPlace: string
}

/** Those it calls are told what becomes of it. */
const isTold = (now: Date) => sql`(
  sent_at is not null and meeting.state in ('called', 'cancelled')
  and greatest(starts_at, told_starts_at) > ${now.toISOString()})`

/** The id of a meeting whose changes those it calls are told; `null`: nobody is. */
export async function toldMeeting(db: Database, number: number, now: Date): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select meeting.id from notice join meeting on meeting.id = notice.meeting
    where meeting.number = ${number} and ${isTold(now)}`.execute(db)
  return found.rows[0]?.id ?? null
}

/** Meetings to come of which calendars must hear something that those called do not know yet. */
export async function changedMeetings(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly ChangedMeeting[]> {
  const found = await sql<ChangedMeeting>`
    select meeting.id, meeting.number, told_starts_at as "toldStartsAt", told_place as "toldPlace"
    from notice join meeting on meeting.id = notice.meeting
    where meeting.sequence <> told_sequence and ${isTold(now)}
    for update of notice skip locked`.execute(tx)
  return found.rows
}

/** They know it now. On another day, what they answered says nothing any more. */
export async function keepTold(
  tx: Transaction<object>,
  { id, sequence, startsAt, place }: Told,
  { isMoved }: { readonly isMoved: boolean },
): Promise<void> {
  await sql`
    update notice set told_sequence = ${sequence}, told_starts_at = ${startsAt},
      told_place = ${place} where meeting = ${id}`.execute(tx)
  if (isMoved)
    await sql`
      update notice_recipient set answer = null, answered_at = null, reminded_at = null
      where meeting = ${id}`.execute(tx)
}
