import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { wordQuery } from '../../platform/database/word-query.ts'
import type { Edition } from '../rules/edition.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'

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
  const matching = sql`edition = ${edition.id} ${sql.join(conditions(filters), sql` `)}`
  // Counted apart: over the rows themselves, the index that orders them could not be followed.
  const { rows } = await sql<{ code: string; total: number }>`
    select code, (select count(*) from project where ${matching}) as total
    from project where ${matching}
    order by ${orders[filters.sort]}, code
    limit ${perPage} offset ${(filters.page - 1) * perPage}`.execute(db)
  // Beyond the last page: an address typed by hand, or a list that became shorter.
  if (rows.length === 0 && filters.page > 1) {
    return searchProjects(db, edition, { ...filters, page: 1 }, perPage)
  }
  return { codes: rows.map(({ code }) => code), total: rows[0]?.total ?? 0, page: filters.page }
}

const conditions = ({ words, theme, neighbourhood, outcome }: ProjectFilters) => [
  ...(words === '' ? [] : [sql`and search @@ ${wordQuery(words)}`]),
  ...(theme === '' ? [] : [sql`and ${theme} = any(themes)`]),
  ...(neighbourhood === '' ? [] : [sql`and neighbourhood = ${neighbourhood}`]),
  ...(outcome === 'winners' ? [sql`and winner_rank is not null`] : []),
  ...(outcome === 'losers' ? [sql`and winner_rank is null`] : []),
]

const orders: Readonly<Record<ProjectFilters['sort'], RawBuilder<unknown>>> = {
  support: sql`score desc`,
  won: sql`winner_rank nulls last, score desc`,
  cost: sql`cost desc`,
  cheapest: sql`cost`,
  // A real server's own order may not be French.
  title: sql`title collate "fr-x-icu"`,
}
