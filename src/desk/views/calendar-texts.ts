import type { Day } from '../../platform/kernel/day.ts'
import { type CalendarEntry, calendarTitle } from '../../platform/kernel/calendar-entry.ts'
import { formatHour, formatInstant, formatWeekday } from '../../platform/words/dates.ts'
import { sayWith, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import { daysOf } from '../rules/calendar-month.ts'
import { sharedCalendarWords } from '../words/index.ts'

/** « mardi 1 décembre 2026, de 18:30 à 20:30 », or from a day to another. */
export function whenText(entry: CalendarEntry, zone: string, speech: Speech): string {
  const say = sayWith(sharedCalendarWords, speech)
  const spoken = spokenIn(speech)
  const { startsAt, endsAt } = entry
  const hour = (instant: string) => formatHour(instant, zone, spoken)
  const whole = (instant: string) => formatInstant(instant, zone, spoken)
  if (endsAt === null) return say('when.since', { from: whole(startsAt) })
  const { first, last } = daysOf(entry, zone)
  if (first !== last) return say('when.days', { from: whole(startsAt), to: whole(endsAt) })
  const day = formatWeekday(first, spoken)
  if (startsAt === endsAt) return say('when.moment', { day, from: hour(startsAt) })
  return say('when.hours', { day, from: hour(startsAt), to: hour(endsAt) })
}

/** Its name in a feed, where a reader sees nothing else: a cancelled one says so first. */
export function feedTitle(entry: CalendarEntry, speech: Speech): string {
  const title = calendarTitle(entry, speech)
  if (entry.state !== 'cancelled') return title
  return sayWith(sharedCalendarWords, speech)('cancelled-title', { title })
}

/** What a feed says besides its hours and its place; '' for nothing. */
export function feedText({ state, cancelledWhy }: CalendarEntry, speech: Speech): string {
  const say = sayWith(sharedCalendarWords, speech)
  if (cancelledWhy !== null) return say('cancelled-why', { why: cancelledWhy })
  return state === 'moved' || state === 'preparing' ? say(`state.${state}`) : ''
}

/** What changed of a date one may have noted; once it is over, only that it was cancelled. */
export function stateShown(
  entry: CalendarEntry,
  zone: string,
  today: Day,
): Exclude<CalendarEntry['state'], 'planned'> | null {
  const { last } = daysOf(entry, zone)
  if (entry.state === 'planned') return null
  return entry.state === 'moved' && last !== null && last < today ? null : entry.state
}
