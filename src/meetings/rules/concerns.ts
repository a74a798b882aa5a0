import type { Facts } from '../../platform/kernel/decision.ts'
import { type Day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { type Calendar, isPreElection, isPublicHoliday } from '../../town/index.ts'
import { backAfter } from '../../working-time/index.ts'
import { isBridge, type WatchedDays } from './days.ts'

/** What somebody should know before she keeps a date; she may keep it all the same. */
export const concernCodes = [
  'past',
  'same-body',
  'same-evening',
  'owner-busy',
  'deputy-busy',
  'public-holiday',
  'bridge',
  'closed',
  'sunday',
  'school-holiday',
  'avoided',
  'pre-election',
  'short-notice',
  'rest',
] as const
export type ConcernCode = (typeof concernCodes)[number]

export interface Concern {
  readonly code: ConcernCode
  readonly facts: Facts
}

/** Another meeting of that day, as the rule needs it. */
export interface OtherMeeting {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly owner: string | null
  readonly deputy: string | null
}

/** The date somebody thinks of. */
export interface WantedDate {
  /** `null`: not written yet. */
  readonly id: string | null
  readonly body: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly owner: string | null
  readonly deputy: string | null
}

export interface AroundDate {
  readonly zone: string
  readonly today: Day
  readonly calendar: Calendar
  readonly watched: WatchedDays
  /** Those that are not cancelled. */
  readonly others: readonly OtherMeeting[]
  /** Days that the body’s rules ask between a notice and its meeting. */
  readonly noticeDays: number
}

/** All that speaks against a date, with its facts, the heaviest first. */
export function dateConcerns(wanted: WantedDate, around: AroundDate): readonly Concern[] {
  const [on] = dayAndHour(around.zone, wanted.startsAt)
  return [
    ...inTime(on, around),
    ...besideOthers(wanted, on, around),
    ...ofDay(on, around),
    ...ofRest(wanted, around),
  ]
}

const concern = (code: ConcernCode, facts: Facts = {}): Concern => ({ code, facts })
const when = (isSo: boolean, code: ConcernCode, facts: Facts = {}): readonly Concern[] =>
  isSo ? [concern(code, facts)] : []

function inTime(on: Day, { today, noticeDays }: AroundDate): readonly Concern[] {
  if (on < today) return [concern('past')]
  return when(daysAfter(today, noticeDays) > on, 'short-notice', { days: noticeDays })
}

function besideOthers(
  { id, body, owner, deputy }: WantedDate,
  on: Day,
  { zone, others }: AroundDate,
): readonly Concern[] {
  return others
    .filter((other) => other.id !== id && dayAndHour(zone, new Date(other.startsAt))[0] === on)
    .flatMap((other) => {
      const facts = { number: other.number, title: other.title }
      const busy = (who: string | null) =>
        who !== null && (other.owner === who || other.deputy === who)
      return [
        concern(body !== null && other.body === body ? 'same-body' : 'same-evening', facts),
        ...when(busy(owner), 'owner-busy', facts),
        ...when(busy(deputy), 'deputy-busy', facts),
      ]
    })
}

function ofDay(on: Day, { calendar, watched }: AroundDate): readonly Concern[] {
  const isHoliday = isPublicHoliday(on, calendar)
  const avoided = watched.avoided.find(({ day }) => day === on)
  const school = watched.holidays.find(({ beginsOn, endsOn }) => beginsOn <= on && on <= endsOn)
  const period = calendar.preElection.find((one) => isPreElection(on, { preElection: [one] }))
  return [
    ...when(isHoliday, 'public-holiday'),
    ...when(isBridge(on, calendar), 'bridge'),
    ...when(!isHoliday && calendar.closed.includes(on), 'closed'),
    ...when(!isHoliday && weekdayOf(on) === 0, 'sunday'),
    ...(school === undefined ? [] : [concern('school-holiday', { name: school.name })]),
    ...(avoided === undefined ? [] : [concern('avoided', { reason: avoided.reason })]),
    ...(period === undefined ? [] : [concern('pre-election', { name: period.name })]),
  ]
}

/** Who works until 22:45 does not come back before 9:45. */
function ofRest({ endsAt }: WantedDate, { zone }: AroundDate): readonly Concern[] {
  const back = backAfter(endsAt, zone)
  return back === null ? [] : [concern('rest', { ends: back.ends, rested: back.rested })]
}

/** Said, but no reason to look for another day. */
const light: readonly ConcernCode[] = ['rest', 'short-notice']
export const isLight = ({ code }: Concern): boolean => light.includes(code)

/** Somebody has to say that she keeps the date knowingly. */
export const isHeavy = ({ code }: Concern): boolean => code !== 'rest'

/**
 * The next days of the same weekday that nothing heavy speaks against, within half a year.
 *
 * @param concernsOn  `null` on a day that has not these hours
 */
export function freeDates(
  wanted: Day,
  most: number,
  concernsOn: (on: Day) => readonly Concern[] | null,
): readonly Day[] {
  const weeks = Array.from({ length: 26 }, (_, week) => daysAfter(wanted, (week + 1) * 7))
  const found: Day[] = []
  for (const on of weeks) {
    if (found.length === most) break
    if (concernsOn(on)?.every(isLight) === true) found.push(on)
  }
  return found
}
