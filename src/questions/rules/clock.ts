import { lazily } from '../../platform/kernel/kept.ts'
import {
  type Calendar,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from '../../town/index.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'

/** How many working days each step may last; the town edits them. */
export interface Delays {
  readonly acknowledge: number
  readonly department: number
  readonly approval: number
  readonly answer: number
  /** The answer to a complex question. */
  readonly complex: number
}

/** Until the town says otherwise. */
export const usualDelays: Delays = {
  acknowledge: 2,
  department: 10,
  approval: 3,
  answer: 21,
  complex: 45,
}

/** What is promised to who asked, on the day the question came in. */
export const promisedDays = (
  received: Day,
  { isComplex = false }: { readonly isComplex?: boolean },
  delays: Delays,
  calendar: Calendar,
): { readonly acknowledgedBy: Day; readonly answeredBy: Day } => ({
  acknowledgedBy: workingDaysAfter(received, delays.acknowledge, calendar),
  answeredBy: workingDaysAfter(received, isComplex ? delays.complex : delays.answer, calendar),
})

/** The department's day: never after the one promised to who asked, as long as that one is to come. */
export function departmentDay(
  today: Day,
  answerDueOn: Day,
  delays: Delays,
  calendar: Calendar,
): Day {
  const own = workingDaysAfter(today, delays.department, calendar)
  return answerDueOn > today && answerDueOn < own ? answerDueOn : own
}

/**
 * How many working days a pause took: the day it began counts, the day it ended does not.
 *
 * A pause taken up the same day took none.
 */
export function workingDaysBetween(since: Day, until: Day, calendar: Calendar): number {
  let count = 0
  for (let on = since; on < until; on = daysAfter(on, 1)) {
    if (isWorkingDay(on, calendar)) count += 1
  }
  return count
}

/** A day put off by as many working days as a pause took. */
export function afterPause(
  due: Day,
  pause: { readonly since: Day; readonly until: Day },
  calendar: Calendar,
): Day {
  const lost = workingDaysBetween(pause.since, pause.until, calendar)
  return lost === 0 ? due : workingDaysAfter(due, lost, calendar)
}

/** How a promised day stands. */
export type Lateness = 'on-time' | 'due-soon' | 'late' | 'very-late'

/** Working days before the day at which it is « soon », and after it at which it is « very late ». */
export const soonDays = 2
export const veryLateDays = 10

/**
 * How promised days stand on a day: the day itself is still on time; a list asks about each of its
 * lines.
 */
export function latenessOn(today: Day, calendar: Calendar): (due: Day | null) => Lateness {
  const soonUntil = lazily(() => workingDaysAfter(today, soonDays, calendar))
  const veryLateUntil = lazily(() => workingDaysBefore(today, veryLateDays + 1, calendar))
  return (due) => {
    if (due === null) return 'on-time'
    if (due < today) return due <= veryLateUntil() ? 'very-late' : 'late'
    return due <= soonUntil() ? 'due-soon' : 'on-time'
  }
}
