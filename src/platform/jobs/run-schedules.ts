import { setMaxListeners } from 'node:events'
import { sql, type Transaction } from 'kysely'
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/database.ts'
import { withLockIfFree } from '../database/index.ts'
import { type Day, day } from '../kernel/day.ts'
import { pauseUnless } from './pause.ts'
import { type DailyAt, dueDay, type Schedule } from './schedule.ts'

interface Keeping {
  readonly db: Database
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onFault: (where: string, error: unknown) => void
}

const dailyTasksAreLookedAtEveryMs = 10_000
const restAfterFaultMs = 5_000

/** Does each scheduled work at its pace until the program stops. */
export async function runSchedules(schedules: readonly Schedule[], kept: Keeping): Promise<void> {
  // Each rests on the one signal: past ten, Node would warn of a leak at every start.
  setMaxListeners(schedules.length + 10, kept.signal)
  await Promise.all(schedules.map((schedule) => keepDoing(schedule, kept)))
}

async function keepDoing(schedule: Schedule, kept: Keeping): Promise<void> {
  const { when } = schedule
  const everyMs = 'everySeconds' in when ? when.everySeconds * 1000 : dailyTasksAreLookedAtEveryMs
  while (!kept.signal.aborted) {
    let restMs = everyMs
    try {
      await doOnce(schedule, kept.db, kept.clock.now())
    } catch (error) {
      kept.onFault(`schedule ${schedule.name}`, error)
      restMs = Math.max(everyMs, restAfterFaultMs)
    }
    await pauseUnless(kept.signal, restMs)
  }
}

/**
 * Does a scheduled work if it is due and nobody else is at it.
 *
 * The day of a daily one is written in the same transaction: its own rows come once a day, exactly.
 *
 * @returns whether it was done now, by us
 */
export async function doOnce(schedule: Schedule, db: Database, now: Date): Promise<boolean> {
  const { when, name } = schedule
  if ('dailyAt' in when && dueDay(when, now, await lastDay(db, name)) === null) return false

  const done = await withLockIfFree(db, `schedule:${name}`, async (tx) => {
    const due =
      'dailyAt' in when ? await claimDay(tx, name, when, now) : day(now.toISOString().slice(0, 10))
    if (due === null) return false
    await schedule.run(tx, { now, day: due })
    return true
  })
  return done === true
}

async function claimDay(tx: Transaction<object>, name: string, when: DailyAt, now: Date) {
  // Read again under the lock: another process may just have done it.
  const due = dueDay(when, now, await lastDay(tx, name))
  if (due === null) return null
  await sql`
    insert into schedule_run (name, day) values (${name}, ${due})
    on conflict (name) do update set day = excluded.day, ran_at = clock_timestamp()`.execute(tx)
  return due
}

async function lastDay(db: Database, name: string): Promise<Day | null> {
  const found = await sql<{ day: string }>`
    select day from schedule_run where name = ${name}`.execute(db)
  const last = found.rows[0]?.day
  return last === undefined ? null : day(last)
}
