import { createHash } from 'node:crypto'
import { type Day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'
import { dayAndHour, instantsOf } from '../../platform/kernel/hour.ts'
import { type AroundDate, type Concern, dateConcerns, isLight } from './concerns.ts'
import type { WrittenMeeting } from './forms.ts'
import type { Meeting } from './meeting.ts'

/** When one of a series is held. */
export interface SeriesSlot extends Pick<Meeting, 'startsAt' | 'endsAt'> {
  readonly day: Day
}

/** One date of a series, held against all that is known of it. */
export interface SeriesDate {
  readonly day: Day
  /** `null`: clocks jump over its hours that night. */
  readonly slot: SeriesSlot | null
  /** Clocks go back over its hours: it begins at the first and ends at the second. */
  readonly isTwice: boolean
  readonly concerns: readonly Concern[]
  /** The next free day, where something speaks against this one. */
  readonly other: SeriesSlot | null
}

/** What becomes of one date: it is planned, moved to the next free day, or left out. */
export const seriesChoices = ['plan', 'move', 'leave'] as const
export type SeriesChoice = (typeof seriesChoices)[number]

/** Days looked at for a free one. */
const nearDays = 13

type Wanted = Pick<WrittenMeeting, 'body' | 'owner' | 'deputy' | 'startsAt' | 'endsAt'>

/**
 * The dates of a series with what speaks against each, and the next free day where something does: no
 * two of them go to the same day, nor to one of the series.
 */
export function seriesDates(
  days: readonly Day[],
  wanted: Wanted,
  around: AroundDate,
): readonly SeriesDate[] {
  const on = slotsOf(wanted, around)
  const taken = new Set<Day>(days)
  return days.map((day) => {
    const { slot, isTwice } = on(day)
    const concerns = slot === null ? [] : concernsOf(wanted, around, slot)
    const other =
      slot === null || !concerns.every(isLight) ? nextFree(day, wanted, around, taken) : null
    if (other !== null) taken.add(other.day)
    return { day, slot, isTwice, concerns, other }
  })
}

/** The hours of the first meeting, on another day. */
function slotsOf({ startsAt, endsAt }: Wanted, { zone }: AroundDate) {
  const hourOf = (instant: string) => dayAndHour(zone, new Date(instant))[1]
  const [from, until] = [hourOf(startsAt), hourOf(endsAt)]
  return (day: Day): Pick<SeriesDate, 'slot' | 'isTwice'> => {
    const [begins, ends] = [instantsOf(zone, day, from), instantsOf(zone, day, until)]
    const [first, last] = [begins.at(0), ends.at(-1)]
    return {
      slot:
        first === undefined || last === undefined
          ? null
          : { day, startsAt: first.toISOString(), endsAt: last.toISOString() },
      isTwice: begins.length > 1 || ends.length > 1,
    }
  }
}

const concernsOf = (
  { body, owner, deputy }: Wanted,
  around: AroundDate,
  { startsAt, endsAt }: SeriesSlot,
): readonly Concern[] =>
  dateConcerns(
    { id: null, body, owner, deputy, startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    around,
  )

/** A Saturday is offered for a Saturday alone. */
function nextFree(
  day: Day,
  wanted: Wanted,
  around: AroundDate,
  taken: ReadonlySet<Day>,
): SeriesSlot | null {
  const on = slotsOf(wanted, around)
  for (let after = 1; after <= nearDays; after += 1) {
    const found = daysAfter(day, after)
    if (taken.has(found) || (weekdayOf(found) === 6 && weekdayOf(day) !== 6)) continue
    const { slot } = on(found)
    if (slot !== null && concernsOf(wanted, around, slot).every(isLight)) return slot
  }
  return null
}

/** What may be done of it, in order. */
export const choicesFor = ({ slot, other }: SeriesDate): readonly SeriesChoice[] =>
  seriesChoices.filter(
    (choice) =>
      choice === 'leave' || (choice === 'plan' && slot !== null) || (choice === 'move' && other),
  )

/** What is proposed of it: nothing where something speaks against it, as somebody has to say. */
export const proposedFor = ({ slot, concerns }: SeriesDate): SeriesChoice | null =>
  slot !== null && concerns.every(isLight) ? 'plan' : null

/** When the meetings are that she wants, in order. */
export const chosenSlots = (
  dates: readonly SeriesDate[],
  choices: readonly SeriesChoice[],
): readonly SeriesSlot[] =>
  dates.flatMap(({ slot, other }, rank) => {
    const choice = choices[rank]
    return (choice === 'plan' ? slot : choice === 'move' ? other : null) ?? []
  })

/** What an officer has read before she plans: anything else is shown again first. */
export const seriesStamp = (dates: readonly SeriesDate[]): string =>
  createHash('sha256').update(JSON.stringify(dates)).digest('hex').slice(0, 32)
