import { sql, type Transaction } from 'kysely'
import { sentBefore } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Contact } from '../rules/contact.ts'
import { delays } from '../rules/retention.ts'
import { isAsleep, type Moment } from './expired.ts'

/** Somebody who has not come for long: where to write, and the day it will be too late. */
export interface Sleeper {
  readonly party: string
  readonly contacts: readonly Contact[]
  /** Three years after the last visit, and never before the delay of a warning. */
  readonly erasesOn: Day
}

/** Writes the warning. @returns the id of the message; `null` when nothing carries it */
export type Warning = (tx: Transaction<object>, sleeper: Sleeper) => Promise<string | null>

/** How many would be warned now. */
export async function countToWarn(db: Database, at: Moment): Promise<number> {
  const found = await sql<{ people: string | number }>`
    select count(*) as people from party
    where ${isAsleep(at, delays.warningDays)} and ${notWarned}`.execute(db)
  return Number(found.rows[0]?.people ?? 0)
}

const notWarned = sql`
  not exists (select from retention_warning where retention_warning.party = party.id)`

/**
 * Warns those who will soon have slept for too long, so many at once. Who cannot be written to gets
 * the same delay, without a letter.
 *
 * @returns how many were written to, and how many could not be
 */
export async function warnAsleep(
  db: Database,
  at: Moment,
  most: number,
  warn: Warning,
): Promise<{ readonly warned: number; readonly unreachable: number }> {
  return inTransaction(db, async (tx) => {
    const found = await sql<Sleeper>`
      select party.id as party,
        greatest((last_active_on + make_interval(years => ${delays.asleepYears}))::date,
          ${at.today}::date + ${delays.leastWarningDays}::int) as "erasesOn",
        coalesce((
          select jsonb_agg(jsonb_build_object('kind', kind, 'value', value)
            order by kind, is_guardians, value)
          from contact where contact.party = party.id and confirmed_at is not null), '[]') as contacts
      from party where ${isAsleep(at, delays.warningDays)} and ${notWarned}
      order by last_active_on limit ${most} for update of party skip locked`.execute(tx)
    let unreachable = 0
    for (const sleeper of found.rows) {
      const message = await warn(tx, sleeper)
      if (message === null) unreachable += 1
      await sql`
        insert into retention_warning (party, warned_on, erases_on, message)
        values (${sleeper.party}, ${at.today}, ${sleeper.erasesOn}, ${message})`.execute(tx)
    }
    return { warned: found.rows.length - unreachable, unreachable }
  })
}

/**
 * Those whose time has come: asleep still, and warned by a message that really left long enough ago.
 * A warning that still waits for a server of mail is none.
 */
export async function dueForErasure(
  db: Database,
  at: Moment,
  most: number,
): Promise<readonly string[]> {
  const found = await sql<{ party: string; message: string | null }>`
    select retention_warning.party, message from retention_warning
    join party on party.id = retention_warning.party
    where erases_on <= ${at.today}::date and ${isAsleep(at)}
    order by erases_on, party.id`.execute(db)
  const messages = found.rows.flatMap(({ message }) => (message === null ? [] : [message]))
  const soonest = new Date(at.now.getTime() - delays.leastWarningDays * 86_400_000)
  const left = new Set(await sentBefore(db, messages, soonest))
  return found.rows
    .filter(({ message }) => message === null || left.has(message))
    .slice(0, most)
    .map(({ party }) => party)
}
