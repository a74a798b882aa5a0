import { type Day, dayIn, mondayOf } from '../../platform/kernel/day.ts'
import { countedHours, type Counting, extraMinutes, type Worked } from './counted-hours.ts'
import { ratesOn } from './rates.ts'
import { backAfter, restLength } from './rest.ts'

/** What the law asks, said in words; nothing is stopped: the evening is over. */
export type Warning =
  | {
      readonly code: 'back-after'
      readonly on: Day
      readonly ends: string
      readonly rested: string
    }
  | { readonly code: 'short-rest'; readonly first: string; readonly second: string }
  | { readonly code: 'long-week'; readonly on: Day; readonly minutes: number }

export interface Recovery {
  readonly id: string
  readonly takenOn: Day
  readonly minutes: number
}

/** Source: décret n° 2000-815 du 25 août 2000, art. 3. */
const mostOfWeek = 48 * 60

/**
 * Rests of eleven hours and weeks of forty-eight, the latest first.
 *
 * @param all  of one person, in order
 */
export function warningsOf(
  all: readonly Worked[],
  recoveries: readonly Recovery[],
  counting: Counting,
): readonly Warning[] {
  return [
    ...longWeeks(all, recoveries, counting),
    ...shortRests(all),
    ...all.flatMap(({ endsAt }): Warning[] => {
      const back = backAfter(new Date(endsAt), counting.zone)
      return back === null ? [] : [{ code: 'back-after', ...back }]
    }),
  ].toReversed()
}

const shortRests = (all: readonly Worked[]): readonly Warning[] =>
  all.flatMap(({ startsAt }, rank): Warning[] => {
    const before = all[rank - 1]
    if (before === undefined) return []
    const rest = Date.parse(startsAt) - Date.parse(before.endsAt)
    const isSameEvening = rest < 4 * 3_600_000
    if (isSameEvening || rest >= restLength) return []
    return [{ code: 'short-rest', first: before.endsAt, second: startsAt }]
  })

/** A usual week, and evenings, less what was recovered that week. */
function longWeeks(
  all: readonly Worked[],
  recoveries: readonly Recovery[],
  counting: Counting,
): readonly Warning[] {
  const weeks = new Map<Day, number>()
  const add = (on: Day, minutes: number) => {
    const monday = mondayOf(on)
    weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
  }
  for (const worked of all)
    add(
      dayIn(counting.zone, new Date(worked.startsAt)),
      extraMinutes(countedHours(worked, counting)),
    )
  for (const { takenOn, minutes } of recoveries) add(takenOn, -minutes)
  return [...weeks]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([on, extra]) => ({ on, minutes: extra + ratesOn(counting.rates, on).weekMinutes }))
    .filter(({ minutes }) => minutes > mostOfWeek)
    .map((week) => ({ code: 'long-week', ...week }))
}
