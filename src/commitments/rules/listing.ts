import type { Standing } from './commitment.ts'

/** What a reader asks of the register; '' for any. `soon`: due within thirty days. */
export interface Filters {
  readonly mots: string
  readonly quartier: string
  readonly service: string
  readonly etat: '' | 'soon' | Standing
  readonly page: number
}

/** Of the list of neighbourhoods: what concerns the whole town. */
export const wholeTown = 'toute-la-ville'

/** How many stand where, in one neighbourhood; `null`: the whole town. */
export interface Tally extends Readonly<Record<Standing, number>> {
  readonly neighbourhood: string | null
  /** Of those kept: by the day promised first. */
  readonly onTime: number
  readonly soon: number
}

const none = { open: 0, late: 0, kept: 0, dropped: 0, onTime: 0, soon: 0 }

/** All neighbourhoods together. */
export const summed = (tallies: readonly Tally[]): Omit<Tally, 'neighbourhood'> =>
  tallies.reduce(
    (sum, one) => ({
      open: sum.open + one.open,
      late: sum.late + one.late,
      kept: sum.kept + one.kept,
      dropped: sum.dropped + one.dropped,
      onTime: sum.onTime + one.onTime,
      soon: sum.soon + one.soon,
    }),
    none,
  )
