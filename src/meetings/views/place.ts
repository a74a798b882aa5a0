import type { Body } from '../../bodies/index.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { sayWith, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import { meetingWords } from '../words/index.ts'

/** Days and hours in the reader’s words. */
export interface Times {
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  /** `19:00`, in the town’s zone. */
  readonly hourOf: (instant: string) => string
  readonly written: (instant: string) => string
  /** From when to when. */
  readonly when: (meeting: { readonly startsAt: string; readonly endsAt: string }) => string
}

export function writtenTimes({
  town: { zone },
  speech,
}: {
  readonly town: { readonly zone: string }
  readonly speech: Speech
}): Times {
  const spoken = spokenIn(speech)
  const say = sayWith(meetingWords, speech)
  const hourOf = (instant: string) => dayAndHour(zone, new Date(instant))[1]
  return {
    day: (on) => formatDay(on, spoken),
    dayOf: (instant) => formatDay(dayIn(zone, new Date(instant)), spoken),
    hourOf,
    written: (instant) => formatInstant(instant, zone, spoken),
    when: ({ startsAt, endsAt }) =>
      say('page.from-to', { start: formatInstant(startsAt, zone, spoken), end: hourOf(endsAt) }),
  }
}

/** What every page of meetings needs besides meetings. */
export interface Place extends Times {
  readonly zone: string
  readonly bodies: readonly Body[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

/** Who prepares meetings. */
export interface Officer {
  readonly id: string
  readonly name: string
}

export interface WorkPlace extends Place {
  readonly officers: readonly Officer[]
  readonly today: Day
}
