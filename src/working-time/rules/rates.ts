import type { Day } from '../../platform/kernel/day.ts'

/** Hours outside usual ones. A public holiday is a Sunday. */
export const hourKinds = ['evening', 'saturday', 'sunday', 'night'] as const
export type HourKind = (typeof hourKinds)[number]

/** What an hour is worth, in percent, and what a usual week is: as the town decides. */
export interface Rates extends Readonly<Record<HourKind, number>> {
  /** `18:30`: the evening of a working day begins. */
  readonly eveningFrom: string
  readonly weekMinutes: number
}

export interface DatedRates extends Rates {
  readonly beginsOn: Day
}

/** Until a town decides: an hour for an hour, 35 hours a week. */
export const usualRates: Rates = {
  eveningFrom: '18:30',
  ...{ evening: 100, saturday: 100, sunday: 100, night: 100 },
  weekMinutes: 35 * 60,
}

/** Those in force on a day: what was worked before a change is never counted anew. */
export const ratesOn = (all: readonly DatedRates[], on: Day): Rates =>
  all
    .filter(({ beginsOn }) => beginsOn <= on)
    .toSorted((a, b) => b.beginsOn.localeCompare(a.beginsOn))[0] ?? usualRates
