import { type Day, day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'
import { kept } from '../../platform/kernel/kept.ts'

/** What makes a day unlike the others in this town. */
export interface Calendar {
  /** Alsace and Moselle have two more public holidays. */
  readonly isAlsaceMoselle: boolean
  /** Days the town hall is closed, besides Saturdays, Sundays and public holidays. */
  readonly closed: readonly Day[]
  readonly preElection: readonly PreElectionPeriod[]
}

export interface PreElectionPeriod {
  readonly name: string
  readonly beginsOn: Day
  /** The last day: of the round that settles the election. */
  readonly endsOn: Day
}

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: Meeus, “Astronomical Algorithms”, 1991, ch. 8 (Butcher’s rule, from 1583 on, no exception).
 */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leaps = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leaps - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const sum = moon + weekday - 7 * late + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const two = (number: number): string => String(number).padStart(2, '0')
const dayOf = (year: number, month: number, date: number): Day =>
  day(`${year}-${two(month)}-${two(date)}`)

/**
 * The public holidays of a year in mainland France, in order. Overseas, the day that marks the end
 * of slavery is one more: close it by hand.
 *
 * Source: Code du travail, art. L. 3133-1, and L. 3134-13 for Alsace and Moselle.
 */
export function publicHolidays(
  year: number,
  { isAlsaceMoselle }: Pick<Calendar, 'isAlsaceMoselle'>,
): readonly Day[] {
  const sunday = easter(year)
  return [
    dayOf(year, 1, 1),
    ...(isAlsaceMoselle ? [daysAfter(sunday, -2)] : []),
    daysAfter(sunday, 1),
    dayOf(year, 5, 1),
    dayOf(year, 5, 8),
    daysAfter(sunday, 39),
    daysAfter(sunday, 50),
    dayOf(year, 7, 14),
    dayOf(year, 8, 15),
    dayOf(year, 11, 1),
    dayOf(year, 11, 11),
    dayOf(year, 12, 25),
    ...(isAlsaceMoselle ? [dayOf(year, 12, 26)] : []),
  ].sort()
}

/** The town hall works: neither a week-end, nor a public holiday, nor a closure. */
export function isWorkingDay(on: Day, calendar: Calendar): boolean {
  const weekday = weekdayOf(on)
  if (weekday === 0 || weekday === 6 || calendar.closed.includes(on)) return false
  return !isPublicHoliday(on, calendar)
}

/** Nobody works, wherever the town is. */
export const isPublicHoliday = (
  on: Day,
  { isAlsaceMoselle }: Pick<Calendar, 'isAlsaceMoselle'>,
): boolean => holidaysOf(isAlsaceMoselle)(on.slice(0, 4)).has(on)

/** Worked out once per year: lists ask about hundreds of days at each page. */
const holidaysOf = kept(2, (isAlsaceMoselle: boolean) =>
  kept(200, (year: string) => new Set(publicHolidays(Number(year), { isAlsaceMoselle }))),
)

/** A town hall closed for longer than this is a slip of the calendar. */
const mostDays = 3660

/**
 * The day that many working days later; the day itself does not count.
 *
 * @param count  0 or more; 0 is the first working day from that day on
 * @throws RangeError  when the calendar leaves no such day within ten years
 */
export const workingDaysAfter = (from: Day, count: number, calendar: Calendar): Day =>
  count === 0
    ? workingDay(1, daysAfter(from, -1), 1, calendar)
    : workingDay(count, from, 1, calendar)

/** The day that many working days earlier, at least one; the day itself does not count. */
export const workingDaysBefore = (from: Day, count: number, calendar: Calendar): Day =>
  workingDay(count, from, -1, calendar)

function workingDay(count: number, from: Day, step: 1 | -1, calendar: Calendar): Day {
  let left = count
  for (let tried = 1; tried <= mostDays; tried += 1) {
    const on = daysAfter(from, tried * step)
    if (isWorkingDay(on, calendar)) left -= 1
    if (left === 0) return on
  }
  throw new RangeError('The calendar leaves no working day.')
}

/** A period is under way in which the town may not promote what it does: both ends included. */
export const isPreElection = (on: Day, calendar: Pick<Calendar, 'preElection'>): boolean =>
  calendar.preElection.some(({ beginsOn, endsOn }) => beginsOn <= on && on <= endsOn)

/**
 * When the town may not promote what it does any more before an election: the first day of the sixth
 * month before the month of the vote.
 *
 * Source: Code électoral, art. L. 52-1, second paragraph.
 */
export function preElectionStart(vote: Day): Day {
  const months = Number(vote.slice(0, 4)) * 12 + Number(vote.slice(5, 7)) - 1 - 6
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)
}
