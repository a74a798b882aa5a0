import { type Day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'
import {
  type Calendar,
  isPublicHoliday,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from '../../town/index.ts'

/** Holidays of schools: both days belong to them. */
export interface SchoolHoliday {
  readonly id: string
  readonly name: string
  readonly beginsOn: Day
  readonly endsOn: Day
}

/** A day the town asks to leave free. */
export interface AvoidedDay {
  readonly day: Day
  readonly reason: string
}

/** What the town knows of days, besides its own calendar. */
export interface WatchedDays {
  readonly holidays: readonly SchoolHoliday[]
  readonly avoided: readonly AvoidedDay[]
}

/** The last day up to one that is of the weekday of another. */
export const sameWeekdayUpTo = (upTo: Day, other: Day): Day =>
  daysAfter(upTo, -((weekdayOf(upTo) - weekdayOf(other) + 7) % 7))

/** A Monday or a Friday that a public holiday ties to the week-end. */
export function isBridge(on: Day, calendar: Calendar): boolean {
  if (isPublicHoliday(on, calendar)) return false
  const weekday = weekdayOf(on)
  if (weekday === 5) return isPublicHoliday(daysAfter(on, -1), calendar)
  return weekday === 1 && isPublicHoliday(daysAfter(on, 1), calendar)
}

/** That day when the town hall works, else the last one before. */
export const workingDayUpTo = (on: Day, calendar: Calendar): Day =>
  isWorkingDay(on, calendar) ? on : workingDaysBefore(on, 1, calendar)

/** That day when the town hall works, else the first one after. */
export const workingDayFrom = (on: Day, calendar: Calendar): Day =>
  workingDaysAfter(on, 0, calendar)
