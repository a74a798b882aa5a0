import type { Day } from '../../platform/kernel/day.ts'
import { dayAndHour, spanWithin } from '../../platform/kernel/hour.ts'
import { type AroundDate, type Concern, dateConcerns, freeDates, isHeavy } from './concerns.ts'
import { sameWeekdayUpTo } from './days.ts'
import type { WrittenMeeting } from './forms.ts'

/** A date held against all that is known of it. */
export interface Weighed {
  readonly concerns: readonly Concern[]
  /** The next free days of the same weekday, when something heavy speaks against it. */
  readonly offers: readonly Day[]
}

const mostOffers = 3

/** @param id  of the meeting that changes; `null`: a new one */
export function weighed(written: WrittenMeeting, around: AroundDate, id: string | null): Weighed {
  const concernsOn = hoursOn(written, around, id)
  const concerns = concernsOn(written.day) ?? []
  if (!concerns.some(isHeavy)) return { concerns, offers: [] }
  const { today } = around
  const start = written.day < today ? sameWeekdayUpTo(today, written.day) : written.day
  return { concerns, offers: freeDates(start, mostOffers, concernsOn) }
}

/** What speaks against the same hours on another day; `null` where clocks jump over them. */
function hoursOn(written: WrittenMeeting, around: AroundDate, id: string | null) {
  const { body, owner, deputy, startsAt, endsAt } = written
  const hourOf = (instant: string) => dayAndHour(around.zone, new Date(instant))[1]
  const [from, until] = [hourOf(startsAt), hourOf(endsAt)]
  return (day: Day): readonly Concern[] | null => {
    const { begins, ends } = spanWithin(around.zone, day, from, until)
    if (begins === undefined || ends === undefined) return null
    return dateConcerns({ id, body, startsAt: begins, endsAt: ends, owner, deputy }, around)
  }
}
