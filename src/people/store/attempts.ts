import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { codesPerAddress, codesPerContact, codesPerContactInAll } from '../rules/session-life.ts'
import { codeHash } from './secrets.ts'

/**
 * Counts one more attempt at something in this hour, or this day.
 *
 * @param what  whom or where: kept as a hash under this installation’s secret and the day
 * @returns whether it is still among the `most` allowed
 */
export async function isWithinLimit(
  db: Database,
  what: string,
  most: number,
  now: Date,
  per: 'hour' | 'day' = 'hour',
): Promise<boolean> {
  const key = codeHash(`attempt ${now.toISOString().slice(0, 10)}`, what)
  const counted = await sql<{ attempts: number }>`
    insert into attempt_window as known (key, window_start, attempts)
    values (${key}, date_trunc(${per}, ${now.toISOString()}::timestamptz), 1)
    on conflict (key, window_start) do update set attempts = known.attempts + 1
    returning attempts`.execute(db)
  return (counted.rows[0]?.attempts ?? 0) <= most
}

/** Whether all attempts allowed in this hour were made: counts none. */
export async function isUsedUp(
  db: Database,
  what: string,
  most: number,
  now: Date,
): Promise<boolean> {
  const key = codeHash(`attempt ${now.toISOString().slice(0, 10)}`, what)
  const found = await sql`
    select from attempt_window
    where key = ${key} and window_start = date_trunc('hour', ${now.toISOString()}::timestamptz)
      and attempts >= ${most}`.execute(db)
  return found.rows.length === 1
}

/**
 * Whether one more code may be sent to a contact from a place.
 *
 * Few from one place, more from all: who asks for codes in somebody’s name from afar must not keep
 * her from voting.
 */
export async function mayAskCode(
  db: Database,
  contact: string,
  from: string,
  now: Date,
): Promise<boolean> {
  return (
    (await isWithinLimit(db, `code for ${contact} from ${from}`, codesPerContact, now)) &&
    (await isWithinLimit(db, `code from ${from}`, codesPerAddress, now)) &&
    (await isWithinLimit(db, `code for ${contact}`, codesPerContactInAll, now))
  )
}

/** Forgets what was tried before today. @returns how many windows */
export async function forgetAttempts(db: Database): Promise<number> {
  const gone = await sql`
    delete from attempt_window where window_start < clock_timestamp() - interval '1 day'`.execute(
    db,
  )
  return Number(gone.numAffectedRows ?? 0n)
}
