import type { Standing } from './proposal.ts'

/** What a reader asks of the board; '' for any. */
export interface Filters {
  readonly mots: string
  readonly instance: string
  readonly quartier: string
  readonly etat: '' | 'draft' | Standing
  readonly page: number
}

/** Of the list of neighbourhoods: what concerns the whole town. */
export const wholeTown = 'toute-la-ville'

/** How many stand where. */
export type Tally = Readonly<Record<'draft' | Standing, number>>
