import { type Day, daysAfter, isDay } from './day.ts'
import { kept } from './kept.ts'

const quarter = 900_000

/**
 * The instants that an hour of a day is in a time zone: one, most days.
 *
 * Two where clocks go back over it (25 October 2026, 02:30 in Paris), the first of them first; none
 * where they go forward over it (29 March 2026, 02:30), nor when the text is no hour.
 *
 * @param hour  `HH:MM`, from `00:00` to `23:59`
 */
export function instantsOf(zone: string, wanted: Day, hour: string): readonly Date[] {
  const asUtc = Date.parse(`${wanted}T${hour}:00Z`)
  if (!/^\d{2}:\d{2}$/.test(hour) || Number.isNaN(asUtc)) return []
  // From 14 hours before, in Kiribati, to 12 hours after, in the west of the Pacific.
  return Array.from({ length: 105 }, (_, step) => new Date(asUtc + (step - 56) * quarter)).filter(
    (instant) => written(zone, instant) === `${wanted} ${hour}`,
  )
}

/**
 * From one hour to another of the same day. Where clocks go back over an hour, it begins at the first
 * and ends at the last; an hour that is none is `undefined`.
 */
export const spanWithin = (zone: string, on: Day, from: string, until: string) => ({
  begins: instantsOf(zone, on, from).at(0),
  ends: instantsOf(zone, on, until).at(-1),
})

/** The same by the clock of the room: what ends before it began ended after midnight. */
export const spanOf = (zone: string, on: Day, from: string, until: string) => ({
  begins: instantsOf(zone, on, from).at(0),
  ends: instantsOf(zone, until <= from ? daysAfter(on, 1) : on, until).at(-1),
})

/** Day and hour of an instant, as they are typed: `['2026-05-04', '20:00']`. */
export function dayAndHour(zone: string, instant: Date): readonly [day: Day, hour: string] {
  const [on = '', hour = ''] = written(zone, instant).split(' ')
  if (!isDay(on)) throw new RangeError(`${instant.toISOString()} is on no day in ${zone}.`)
  return [on, hour]
}

const written = (zone: string, instant: Date): string =>
  clockOf(zone)(Math.floor(instant.getTime() / minute))

const minute = 60_000

/** What clocks of a zone show each minute: asking `Intl` costs fifty times what remembering does. */
const clockOf = kept(50, (zone: string) => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return kept(20_000, (minutes: number) => clock.format(minutes * minute).slice(0, 16))
})
