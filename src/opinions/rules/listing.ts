import type { Standing } from './opinion.ts'

/** What a reader asks of the register; '' for any. */
export interface Filters {
  readonly mots: string
  readonly instance: string
  readonly etat: '' | Standing
  readonly page: number
}
