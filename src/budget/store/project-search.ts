import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Edition } from '../rules/edition.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'
import type { BudgetTables } from './tables.ts'

export interface ProjectPage {
  /** Of the projects, in the order asked for. */
  readonly codes: readonly string[]
  /** How many match the filters, on all pages. */
  readonly total: number
  /** The page given: the first when the one asked for does not exist. */
  readonly page: number
}

/** One page of the projects that match, and how many match. */
export async function searchProjects(
  db: Database,
  edition: Edition,
  filters: ProjectFilters,
  perPage: number,
): Promise<ProjectPage> {
  const matching = thoseMatching(db, edition, filters)
  // Counted apart: over the rows themselves, the index that orders them could not be followed.
  const total = matching.select(({ fn }) => fn.countAll<number>().as('total'))
  const rows = await inOrder(codesOf(matching), filters.sort)
    .select(() => total.as('total'))
    .limit(perPage)
    .offset((filters.page - 1) * perPage)
    .execute()
  // Beyond the last page: an address typed by hand, or a list that became shorter.
  if (rows.length === 0 && filters.page > 1) {
    return searchProjects(db, edition, { ...filters, page: 1 }, perPage)
  }
  return { codes: rows.map(({ code }) => code), total: rows[0]?.total ?? 0, page: filters.page }
}

function thoseMatching(db: Database, edition: Edition, filters: ProjectFilters) {
  let matching = db
    .withTables<BudgetTables>()
    .selectFrom('project')
    .where('edition', '=', edition.id)
  if (filters.words !== '') {
    matching = matching.where(sql<boolean>`search @@ (${prefixQuery(filters.words)})`)
  }
  if (filters.theme !== '') {
    matching = matching.where(sql<boolean>`${filters.theme} = any(themes)`)
  }
  if (filters.neighbourhood !== '') {
    matching = matching.where('neighbourhood', '=', filters.neighbourhood)
  }
  if (filters.outcome === 'winners') matching = matching.where('winner_rank', 'is not', null)
  if (filters.outcome === 'losers') matching = matching.where('winner_rank', 'is', null)
  return matching
}

const codesOf = (matching: ReturnType<typeof thoseMatching>) => matching.select('code')

function inOrder(query: ReturnType<typeof codesOf>, sort: ProjectFilters['sort']) {
  if (sort === 'cost') return query.orderBy('cost', 'desc').orderBy('code')
  if (sort === 'cheapest') return query.orderBy('cost').orderBy('code')
  if (sort === 'title') return query.orderBy(byName).orderBy('code')
  if (sort === 'support') return query.orderBy('score', 'desc').orderBy('code')
  return query
    .orderBy('winner_rank', (order) => order.asc().nullsLast())
    .orderBy('score', 'desc')
    .orderBy('code')
}

/** A real server's own order may not be French. */
const byName = sql`title collate "fr-x-icu"`

/** Each word matches from its beginning: « cycl » finds « cyclable », while it is typed. */
function prefixQuery(words: string) {
  const parts = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12)
  if (parts.length === 0) return sql`to_tsquery('fr', '')`
  const whole = sql`plainto_tsquery('fr', ${parts.join(' ')})`
  const prefixes = parts.map((word) => `${withoutPlural(word)}:*`).join(' & ')
  return sql`${whole} || to_tsquery('fr_words', ${prefixes})`
}

/** « vélos », « jeux »: their stem keeps the mark of the plural; « bus » is too short to have one. */
const withoutPlural = (word: string): string => word.replace(/(?<=.{3})[sx]$/iu, '')
