import type { Selectable } from 'kysely'
import type { Project } from '../rules/edition.ts'
import { exactNumber } from './exact-columns.ts'
import type { BudgetTables } from './tables.ts'

/** What a `Project` is made of: neither its index of words nor the other columns of its file. */
export const projectColumns = [
  'code',
  'title',
  'cost',
  'themes',
  'neighbourhood',
  'latitude',
  'longitude',
  'supporters',
  'score',
  'winner_rank',
  'published_as_winner',
] as const satisfies readonly (keyof BudgetTables['project'])[]

export function projectOf(
  row: Pick<Selectable<BudgetTables['project']>, (typeof projectColumns)[number]>,
): Project {
  return {
    code: row.code,
    title: row.title,
    cost: exactNumber(row.cost),
    themes: row.themes,
    neighbourhood: row.neighbourhood,
    latitude: row.latitude,
    longitude: row.longitude,
    supporters: row.supporters,
    score: exactNumber(row.score),
    winnerRank: row.winner_rank,
    publishedAsWinner: row.published_as_winner,
  }
}
