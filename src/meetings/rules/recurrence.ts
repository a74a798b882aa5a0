import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type Day, day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'

/** Every few weeks; each month on the same weekday, counted from its beginning or from its end. */
export const rhythms = ['weeks', 'month', 'month-end'] as const
export type Rhythm = (typeof rhythms)[number]

export const mostWeeks = 12
/** Meetings that are planned in one act. */
export const mostRepeated = 24

/** How a meeting comes back. */
export interface Recurrence {
  readonly rhythm: Rhythm
  /** Between two of them; read with `weeks` alone. */
  readonly weeks: number
  /** So many in all, or up to a day. */
  readonly end: { readonly times: number } | { readonly until: Day }
}

/** The days of a series, in order, the first among them. */
export interface RepeatedDays {
  readonly days: readonly Day[]
  /** The first day of each month that has no such weekday, passed over. */
  readonly passed: readonly Day[]
}

/** From 1: the third Thursday of its month is 3. */
export const rankInMonth = (on: Day): number => Math.ceil(Number(on.slice(8)) / 7)

const monthOf = (on: Day): string => on.slice(0, 7)
const isLastInMonth = (on: Day): boolean => monthOf(daysAfter(on, 7)) !== monthOf(on)

/** The first day of a month, some months after that of a day. */
function monthStart(from: Day, months: number): Day {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const whole = year * 12 + (month - 1) + months
  return day(`${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}-01`)
}

/** @returns null where the month has no such weekday: a fifth one, most months */
function inMonth(start: Day, weekday: number, rank: number): Day | null {
  const offset = (weekday - weekdayOf(start) + 7) % 7
  const found = daysAfter(start, offset + 7 * (rank - 1))
  return monthOf(found) === monthOf(start) ? found : null
}

export type RecurrenceRefusal = 'not-last' | 'too-many-dates' | 'one-date'

/** Months looked at: every fifth weekday of twenty-four comes within six years. */
const mostSteps = 120

/**
 * The days of a series.
 *
 * A month without a fifth Tuesday is passed over, and said: another Tuesday would be a surprise.
 */
export function repeatedDays(
  first: Day,
  { rhythm, weeks, end }: Recurrence,
): Decision<RepeatedDays, never, RecurrenceRefusal> {
  if (rhythm === 'month-end' && !isLastInMonth(first)) return refuse('not-last')

  const days: Day[] = []
  const passed: Day[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    const start = rhythm === 'weeks' ? first : monthStart(first, step)
    const found = stepOf(first, { rhythm, weeks }, step)
    const isOver = 'times' in end ? days.length === end.times : (found ?? start) > end.until
    if (isOver) break
    if (found === null) passed.push(start)
    else days.push(found)
    if (days.length > mostRepeated) return refuse('too-many-dates')
  }
  if (days.length < 2) return refuse('one-date')
  return accept({ days, passed })
}

function stepOf(
  first: Day,
  { rhythm, weeks }: Pick<Recurrence, 'rhythm' | 'weeks'>,
  step: number,
): Day | null {
  if (rhythm === 'weeks') return daysAfter(first, 7 * weeks * step)
  const start = monthStart(first, step)
  const weekday = weekdayOf(first)
  if (rhythm === 'month') return inMonth(start, weekday, rankInMonth(first))
  return inMonth(start, weekday, 5) ?? inMonth(start, weekday, 4)
}
