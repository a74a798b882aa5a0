import { daysAfter } from '../../platform/kernel/day.ts'
import { dayAndHour, instantsOf } from '../../platform/kernel/hour.ts'

/** Hours of a night in which nothing leaves that can wait: `21:00` to `08:00`. Equal: none. */
export interface QuietHours {
  readonly from: string
  readonly until: string
}

export const defaultQuietHours: QuietHours = { from: '21:00', until: '08:00' }

/** Whether an hour of the day, `HH:MM`, is quiet; a night goes over midnight. */
export function isQuiet({ from, until }: QuietHours, hour: string): boolean {
  if (from === until) return false
  return from < until ? hour >= from && hour < until : hour >= from || hour < until
}

/**
 * When a message may leave: `null` now, or the end of the quiet hours.
 *
 * @param zone  the town's: the night is that of its residents
 */
export function mayLeaveAt(quiet: QuietHours, zone: string, now: Date): Date | null {
  const [day, hour] = dayAndHour(zone, now)
  if (!isQuiet(quiet, hour)) return null
  const opening = hour < quiet.until ? day : daysAfter(day, 1)
  const [at] = instantsOf(zone, opening, quiet.until)
  // An hour that the spring skips: an hour later is a morning all the same.
  return at ?? new Date(now.getTime() + 3_600_000)
}
