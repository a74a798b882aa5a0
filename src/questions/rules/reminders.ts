import { type Calendar, isWorkingDay } from '../../town/index.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Lateness, latenessOf } from './clock.ts'

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

/** The working day before; nobody is written to on another. */
function workingDayBefore(today: Day, calendar: Calendar): Day {
  let on = daysAfter(today, -1)
  while (!isWorkingDay(on, calendar)) on = daysAfter(on, -1)
  return on
}

const isFirstOfWeek = (today: Day, calendar: Calendar): boolean =>
  weekOf(workingDayBefore(today, calendar)) !== weekOf(today)

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
  const before = workingDayBefore(today, calendar)
  const departments = [...new Set(owed.map(({ department }) => department))].toSorted()
  return departments.flatMap((department) => {
    const own = owed.filter((one) => one.department === department)
    const pressing = own.filter(({ dueOn }) => latenessOf(dueOn, today, calendar) !== 'on-time')
    const moved = pressing.some(
      ({ dueOn }) => latenessOf(dueOn, today, calendar) !== latenessOf(dueOn, before, calendar),
    )
    if (pressing.length === 0 || !(moved || isWeekly)) return []
    const those = (lateness: Lateness) =>
      pressing.filter(({ dueOn }) => latenessOf(dueOn, today, calendar) === lateness)
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
  const before = workingDayBefore(today, calendar)
  const isSo = (on: Day) => (one: Owed) => some.includes(latenessOf(one.dueOn, on, calendar))
  const all = owed.filter(isSo(today))
  return all.some((one) => !isSo(before)(one)) ? all : []
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
