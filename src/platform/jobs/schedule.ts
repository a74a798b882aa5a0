import type { Transaction } from 'kysely'
import { type Day, dayIn, daysAfter } from '../kernel/day.ts'

/**
 * Work that comes back by itself, done by one process at a time however many run.
 *
 * It runs in one transaction that holds its lock: brief work only. What lasts enqueues a job.
 */
export interface Schedule {
  /** In kebab-case: `journal-head`. */
  readonly name: string
  readonly when: EverySeconds | DailyAt
  /** @param moment  `day` is the day it is due for; that of UTC when it comes back every few seconds */
  run(tx: Transaction<object>, moment: { readonly now: Date; readonly day: Day }): Promise<void>
}

/** For work that costs nothing when there is none to do: each process asks at this pace. */
export interface EverySeconds {
  readonly everySeconds: number
}

/** Once a calendar day; when the town's machine was off at that hour, as soon as it is back. */
export interface DailyAt {
  /** `03:30`, in the town's time zone. */
  readonly dailyAt: string
  /** `Europe/Paris`. */
  readonly zone: string
}

/**
 * The day a daily task is due for, `null` when it is not due.
 *
 * Only the latest day missed is made up for; a task never done before waits for its first hour.
 *
 * @param last  the day it was last done for
 */
export function dueDay({ dailyAt, zone }: DailyAt, now: Date, last: Day | null): Day | null {
  const today = dayIn(zone, now)
  const isPast = hourIn(zone, now) >= dailyAt
  const day = isPast ? today : daysAfter(today, -1)
  if (last === null) return isPast ? today : null
  return last < day ? day : null
}

/** `08:30`. */
const hourIn = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    now,
  )
