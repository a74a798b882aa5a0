import type { Day } from '../../platform/kernel/day.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'

/**
 * Hours between two days of work.
 *
 * Source: Code du travail, art. L. 3131-1; décret n° 2000-815 du 25 août 2000, art. 3.
 */
const restHours = 11
/** Nobody minds a rest that ends before. */
const usualMorning = '08:30'

export const restLength = restHours * 3_600_000

/** Who works until 22:45 does not come back before 9:45; `null` when she is back as usual. */
export function backAfter(endsAt: Date, zone: string) {
  const [endsOn, ends] = dayAndHour(zone, endsAt)
  const [restedOn, rested] = dayAndHour(zone, new Date(endsAt.getTime() + restLength))
  const isLate = rested > usualMorning && (restedOn > endsOn || ends < usualMorning)
  return isLate ? { on: restedOn as Day, ends, rested } : null
}
