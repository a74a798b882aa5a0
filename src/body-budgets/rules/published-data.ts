import { plainEuros } from '../../platform/kernel/cents.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { LineKind } from './budget-line.ts'

/** Money granted, or money spent. */
export interface Movement {
  readonly year: number
  readonly number: number
  readonly kind: LineKind
  readonly title: Content
  readonly movement: 'granted' | 'spent'
  readonly on: Day
  /** The resolution, or what was paid. */
  readonly label: string
  readonly cents: number
  readonly overWhy: string
  /** Number of the proposal that it serves. */
  readonly proposal: number | null
}

const columns = [
  ...['ANNEE', 'LIGNE', 'TITRE', 'SECTION', 'MOUVEMENT', 'JOUR', 'OBJET', 'MONTANT'],
  'RAISON_DU_DEPASSEMENT',
  'PROPOSITION',
] as const

const inFile = {
  ...{ operating: 'fonctionnement', capital: 'investissement' },
  ...{ granted: 'accorde', spent: 'depense' },
} as const

/** One line for each amount: what is spent is below zero, so that a sum says what is left. */
export const publishedCsv = (movements: readonly Movement[], language: ContentLanguage): string =>
  csvFile([
    columns,
    ...movements.map((one) => [
      String(one.year),
      String(one.number),
      readIn(one.title, language).text,
      inFile[one.kind],
      inFile[one.movement],
      one.on,
      one.label,
      plainEuros(one.movement === 'spent' ? -one.cents : one.cents),
      one.overWhy,
      String(one.proposal ?? ''),
    ]),
  ])
