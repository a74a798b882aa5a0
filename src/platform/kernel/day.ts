import { kept } from './kept.ts'

/** A calendar day, `2026-11-23`: no hour, no zone. Days compare as texts. */
export type Day = string & { readonly day: unique symbol }

/** A text that is not a day of the calendar. */
export class NotADay extends Error {
  readonly code = 'not-a-day'
}

/** Whether a text is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  // 2026-02-30 is taken for the 2nd of March, 2026-00-10 for no instant at all.
  return new Date(Date.parse(text)).getUTCDate() === Number(text.slice(8))
}

/** The day of that name. @throws NotADay */
export function day(text: string): Day {
  if (!isDay(text)) throw new NotADay(`"${text}" is not a day of the calendar.`)
  return text
}

/** The calendar day of an instant in a time zone: at 23:30 UTC it is tomorrow in Paris. */
export const dayIn = (zone: string, instant: Date): Day =>
  daysOf(zone)(Math.floor(instant.getTime() / quarter))

const quarter = 900_000

/**
 * The day of each quarter of an hour in one zone: no day begins within one. Pages write the days of
 * dozens of instants, and asking `Intl` costs fifty times what remembering does.
 */
const daysOf = kept(50, (zone: string) => {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  return kept(20_000, (quarters: number) => day(calendar.format(quarters * quarter)))
})

/** Some days later, or earlier when negative. @throws NotADay beyond the year 9999 */
export function daysAfter(from: Day, days: number): Day {
  const text = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
  // A year of five figures is written with its sign.
  if (text.startsWith('+') || text.startsWith('-')) return day(text)
  return text as Day
}

/** 0 is Sunday. */
export const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00Z`).getUTCDay()

/** Weeks begin on Monday. */
export const mondayOf = (on: Day): Day => daysAfter(on, -((weekdayOf(on) + 6) % 7))

/** Calendar days from one day to another, never below 0. */
export const daysPast = (due: Day, on: Day): number =>
  Math.max(0, Math.round((Date.parse(on) - Date.parse(due)) / 86_400_000))

/**
 * The same date some months later, or earlier when negative; the first of the next month where there is no
 * such date. @throws NotADay beyond the year 9999
 */
export function monthsAfter(from: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number)
  const whole = year * 12 + (month - 1) + months
  const first = day(`${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}-01`)
  const wanted = daysAfter(first, date - 1)
  const isOfMonth = wanted.slice(0, 7) === first.slice(0, 7)
  return isOfMonth ? wanted : day(`${wanted.slice(0, 7)}-01`)
}

/**
 * The first instant of a day in a time zone, to the minute.
 *
 * Sought by quarters of an hour: all zones begin their day at one, and clocks that change at
 * midnight are met without knowing when they do.
 */
export function startOfDay(zone: string, wanted: Day): Date {
  const utc = Date.parse(`${wanted}T00:00:00Z`)
  // From 14 hours before, in Kiribati, to 12 hours after, in the west of the Pacific.
  let instant = utc - 56 * quarter
  while (instant < utc + 48 * quarter && dayIn(zone, new Date(instant)) < wanted) instant += quarter
  return new Date(instant)
}
