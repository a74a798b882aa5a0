/** A calendar day, `2026-11-23`: no hour, no zone. Days compare as texts. */
export type Day = string & { readonly day: unique symbol }

/** A text that is not a day of the calendar. */
export class NotADay extends Error {
  readonly code = 'not-a-day'
}

/** Whether a text is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** The day of that name. @throws NotADay */
export function day(text: string): Day {
  if (!isDay(text)) throw new NotADay(`"${text}" is not a day of the calendar.`)
  return text
}

/** The calendar day of an instant in a time zone: at 23:30 UTC it is tomorrow in Paris. */
export function dayIn(zone: string, instant: Date): Day {
  const minute = Math.floor(instant.getTime() / 60_000)
  if (last?.zone === zone && last.minute === minute) return last.day
  const found = day(calendarOf(zone).format(instant))
  last = { zone, minute, day: found }
  return found
}

/** Each page asks for today, and no day begins within a minute. */
let last: { readonly zone: string; readonly minute: number; readonly day: Day } | undefined

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Made once per zone: it is asked at each page, and costs a hundred times more to make than to use. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  calendars.set(zone, made)
  return made
}

/** Some days later, or earlier when negative. */
export const daysAfter = (from: Day, days: number): Day =>
  day(new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10))

/**
 * The first instant of a day in a time zone, to the minute.
 *
 * Sought by quarters of an hour: all zones begin their day at one, and clocks that change at
 * midnight are met without knowing when they do.
 */
export function startOfDay(zone: string, wanted: Day): Date {
  const utc = Date.parse(`${wanted}T00:00:00Z`)
  const quarter = 900_000
  // From 14 hours before, in Kiribati, to 12 hours after, in the west of the Pacific.
  let instant = utc - 56 * quarter
  while (instant < utc + 48 * quarter && dayIn(zone, new Date(instant)) < wanted) instant += quarter
  return new Date(instant)
}
