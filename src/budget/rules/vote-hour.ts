import type { Day } from '../../platform/kernel/day.ts'

const quarter = 900_000

/**
 * The instant of an hour of a day in the town’s zone: `2026-05-04`, `20:00` in Paris → 18:00 UTC.
 *
 * Where clocks go back, the first of the two; `null` where they go forward over that hour.
 *
 * @param hour  `HH:MM`
 */
export function voteInstant(zone: string, wanted: Day, hour: string): Date | null {
  const asUtc = Date.parse(`${wanted}T${hour}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // From 14 hours before, in Kiribati, to 12 hours after, in the west of the Pacific.
  for (let shift = -56; shift <= 48; shift += 1) {
    const instant = new Date(asUtc + shift * quarter)
    if (written(zone, instant) === `${wanted} ${hour}`) return instant
  }
  return null
}

/** Day and hour of an instant, as they are typed: `['2026-05-04', '20:00']`. */
export function dayAndHour(zone: string, instant: string): readonly [day: string, hour: string] {
  const [day = '', hour = ''] = written(zone, new Date(instant)).split(' ')
  return [day, hour]
}

const written = (zone: string, instant: Date): string => clockOf(zone).format(instant).slice(0, 16)

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  clocks.set(zone, made)
  return made
}
