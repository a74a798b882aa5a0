import { dayIn } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import { type CountedHours, countedHours, type Counting, type Worked } from './counted-hours.ts'
import { type Recovery, type Warning, warningsOf } from './warnings.ts'

/** Hours noted for one meeting. */
export interface Entry extends Worked {
  readonly number: number
  readonly title: Content
}

/** All that is kept of one officer. */
export interface PersonHours {
  readonly person: string
  readonly entries: readonly Entry[]
  readonly recoveries: readonly Recovery[]
  /** Left over from lines that were erased. */
  readonly carried: number
}

export interface CountedEntry extends Entry {
  readonly counted: CountedHours
  readonly year: number
}

/** Hours of one officer, counted; the latest first. */
export interface Balance {
  readonly entries: readonly CountedEntry[]
  readonly recoveries: readonly Recovery[]
  readonly carried: number
  readonly credited: number
  readonly taken: number
  /** Below zero when more was recovered than is noted. */
  readonly left: number
  readonly warnings: readonly Warning[]
}

const sum = (minutes: readonly number[]): number => minutes.reduce((all, one) => all + one, 0)

/** What was earned and what was taken: what is left to recover. */
export function balanceOf(hours: Omit<PersonHours, 'person'>, counting: Counting): Balance {
  const inOrder = hours.entries.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  const entries = inOrder.map((entry) => ({
    ...entry,
    counted: countedHours(entry, counting),
    year: Number(dayIn(counting.zone, new Date(entry.startsAt)).slice(0, 4)),
  }))
  const credited = sum(entries.map(({ counted }) => counted.credited))
  const taken = sum(hours.recoveries.map(({ minutes }) => minutes))
  return {
    entries: entries.toReversed(),
    recoveries: hours.recoveries.toSorted((a, b) => b.takenOn.localeCompare(a.takenOn)),
    carried: hours.carried,
    ...{ credited, taken, left: hours.carried + credited - taken },
    warnings: warningsOf(inOrder, hours.recoveries, counting),
  }
}

/** Full years kept, besides the one we are in. Source: loi n° 68-1250 du 31 décembre 1968, art. 1. */
export const keptYears = 4

/** What one year shows of a balance that runs through all. */
export function ofYear(balance: Balance, year: number): Pick<Balance, 'entries' | 'recoveries'> {
  return {
    entries: balance.entries.filter((entry) => entry.year === year),
    recoveries: balance.recoveries.filter(({ takenOn }) => Number(takenOn.slice(0, 4)) === year),
  }
}
