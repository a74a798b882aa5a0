import { type Day, daysAfter } from '../../platform/kernel/day.ts'

/** Three days before, and in the morning of the day. */
export type Reminder = 'soon' | 'today'

const daysBefore = 3

/** Nobody is woken up: hours of the town’s clocks. */
const [fromHour, untilHour] = ['08:00', '20:00'] as const

/**
 * What somebody is reminded of now, when she registered before the day of that reminder: who registered
 * since has just read it.
 *
 * A day missed is made up for, as long as it is not the day itself.
 *
 * @param on  the day of what is to come
 * @returns the reminder, and the day before which she registered
 */
export function reminderDue(
  on: Day,
  [today, hour]: readonly [day: Day, hour: string],
): { readonly reminder: Reminder; readonly madeBefore: Day } | null {
  if (hour < fromHour || hour >= untilHour) return null
  if (today === on) return { reminder: 'today', madeBefore: on }
  const soon = daysAfter(on, -daysBefore)
  return soon <= today && today < on ? { reminder: 'soon', madeBefore: soon } : null
}
