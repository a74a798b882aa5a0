import { type Calendar, isWorkingDay, workingDaysBefore } from '../../town/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Lateness, latenessOn } from './clock.ts'

/** A question that a department owes an answer to, by its day. */
export interface Owed {
  readonly id: string
  readonly number: number
  readonly department: string
  readonly dueOn: Day
}

/** What one department is reminded of, in one mail. */
export interface Reminder {
  readonly department: string
  readonly soon: readonly Owed[]
  readonly late: readonly Owed[]
  readonly veryLate: readonly Owed[]
}

const isFirstOfWeek = (today: Day, calendar: Calendar): boolean =>
  weekOf(workingDaysBefore(today, 1, calendar)) !== weekOf(today)

/** Weeks begin on Monday; day 0 of the count was a Thursday. */
const weekOf = (on: Day): number => Math.floor((Date.parse(on) / 86_400_000 + 3) / 7)

/**
 * What departments are reminded of today, each in one mail: all that is soon due, late or very late, on
 * the day when one of them becomes so, and at the beginning of each week. Nothing on other days: a mail
 * that comes every morning is read by nobody.
 */
export function remindersOn(
  owed: readonly Owed[],
  today: Day,
  calendar: Calendar,
): readonly Reminder[] {
  if (!isWorkingDay(today, calendar)) return []
  const isWeekly = isFirstOfWeek(today, calendar)
  const now = latenessOn(today, calendar)
  const before = latenessOn(workingDaysBefore(today, 1, calendar), calendar)
  const departments = [...new Set(owed.map(({ department }) => department))].toSorted()
  return departments.flatMap((department) => {
    const own = owed.filter((one) => one.department === department)
    const pressing = own.filter(({ dueOn }) => now(dueOn) !== 'on-time')
    const moved = pressing.some(({ dueOn }) => now(dueOn) !== before(dueOn))
    if (pressing.length === 0 || !(moved || isWeekly)) return []
    const those = (lateness: Lateness) => pressing.filter(({ dueOn }) => now(dueOn) === lateness)
    return [
      { department, soon: those('due-soon'), late: those('late'), veryLate: those('very-late') },
    ]
  })
}

/** Those that are so late, on the days when one becomes so. */
const newlySo = (
  some: readonly Lateness[],
  owed: readonly Owed[],
  today: Day,
  calendar: Calendar,
): readonly Owed[] => {
  if (!isWorkingDay(today, calendar)) return []
  const isSoOn = (on: Day) => {
    const lateness = latenessOn(on, calendar)
    return ({ dueOn }: Owed) => some.includes(lateness(dueOn))
  }
  const wasSo = isSoOn(workingDaysBefore(today, 1, calendar))
  const all = owed.filter(isSoOn(today))
  return all.every(wasSo) ? [] : all
}

/** What is told to the deputy director: the very late ones, on the days when one becomes so. */
export const escalationOn = (
  owed: readonly Owed[],
  today: Day,
  calendar: Calendar,
): readonly Owed[] => newlySo(['very-late'], owed, today, calendar)

/** What is told to the head of a department: its late ones, on the days when one becomes so. */
export const headAlertOn = (
  department: string,
  owed: readonly Owed[],
  today: Day,
  calendar: Calendar,
): readonly Owed[] =>
  newlySo(
    ['late', 'very-late'],
    owed.filter((one) => one.department === department),
    today,
    calendar,
  )
