import { type Selectable, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Edition, Project } from '../rules/edition.ts'
import type { Facet, ProjectFacets } from '../rules/project-facets.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'
import { exactNumber } from './exact-columns.ts'
import type { BudgetTables } from './tables.ts'

export interface ProjectPage {
  readonly projects: readonly Project[]
  /** How many match the filters, on all pages. */
  readonly total: number
  /** The page given: the first when the one asked for does not exist. */
  readonly page: number
}

/** Projects of one edition's ballot. */
export function projects(db: Database, edition: Edition) {
  const tables = db.withTables<BudgetTables>()
  const ofEdition = tables.selectFrom('project').where('edition', '=', edition.id)
  return {
    async find(code: string): Promise<Project | null> {
      const row = await ofEdition.selectAll().where('code', '=', code).executeTakeFirst()
      return row === undefined ? null : projectOf(row)
    },

    /** In the order of the ballot; Toulouse had 183, no town has shown more than a few hundred. */
    async all(): Promise<readonly Project[]> {
      return (await ofEdition.selectAll().orderBy('position').execute()).map(projectOf)
    },

    /** One page of those that match, and how many match. */
    async search(filters: ProjectFilters, perPage: number): Promise<ProjectPage> {
      let matching = ofEdition
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

      const rows = await orderedBy(filters.sort, matching.selectAll())
        .select(sql<number>`count(*) over ()`.as('total'))
        .limit(perPage)
        .offset((filters.page - 1) * perPage)
        .execute()
      // Beyond the last page: an address typed by hand, or a list that became shorter.
      if (rows.length === 0 && filters.page > 1)
        return this.search({ ...filters, page: 1 }, perPage)
      return { projects: rows.map(projectOf), total: rows[0]?.total ?? 0, page: filters.page }

      function orderedBy(
        sort: ProjectFilters['sort'],
        query: ReturnType<typeof matching.selectAll>,
      ) {
        if (sort === 'cost') return query.orderBy('cost', 'desc').orderBy('code')
        if (sort === 'cheapest') return query.orderBy('cost').orderBy('code')
        if (sort === 'title') return query.orderBy(byName).orderBy('code')
        if (sort === 'won') {
          return query
            .orderBy('winner_rank', (order) => order.asc().nullsLast())
            .orderBy('score', 'desc')
            .orderBy('code')
        }
        return query.orderBy('score', 'desc').orderBy('code')
      }
    },

    /** Themes and neighbourhoods with how many projects each has, most first. */
    async facets(): Promise<ProjectFacets> {
      const { rows } = await sql<Facet & { kind: 'theme' | 'neighbourhood' | 'all' }>`
        select kind, value, count(*) as projects, count(winner_rank) as winners
        from project, lateral (
          select 'theme' as kind, unnest(themes) as value
          union all select 'neighbourhood', neighbourhood where neighbourhood is not null
          union all select 'all', ''
        ) as facet
        where edition = ${edition.id}
        group by kind, value
        order by kind, value`.execute(db)
      const ofKind = (wanted: string) =>
        rows
          .filter(({ kind }) => kind === wanted)
          .map(({ kind: _kind, ...facet }) => facet)
          // « 2 - Amidonniers » comes before « 10 - Jolimont ».
          .toSorted((a, b) => a.value.localeCompare(b.value, 'fr', { numeric: true }))
      return {
        themes: ofKind('theme'),
        neighbourhoods: ofKind('neighbourhood'),
        winners: rows.find(({ kind }) => kind === 'all')?.winners ?? 0,
      }
    },
  }
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
  const prefixes = parts.map((word) => `${word}:*`).join(' & ')
  return sql`${whole} || to_tsquery('fr_words', ${prefixes})`
}

export function projectOf(row: Selectable<BudgetTables['project']>): Project {
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
