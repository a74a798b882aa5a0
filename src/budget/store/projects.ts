import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Edition, Project } from '../rules/edition.ts'
import type { Facet, ProjectFacets } from '../rules/project-facets.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'
import { projectColumns, projectOf } from './project-row.ts'
import { type ProjectPage, searchProjects } from './project-search.ts'
import type { BudgetTables } from './tables.ts'

/** Projects of one edition's ballot. */
export function projects(db: Database, edition: Edition) {
  return {
    /** In the order of the ballot; Toulouse had 183, no town has shown more than a few hundred. */
    async all(): Promise<readonly Project[]> {
      const rows = await db
        .withTables<BudgetTables>()
        .selectFrom('project')
        .select(projectColumns)
        .where('edition', '=', edition.id)
        .orderBy('position')
        .execute()
      return rows.map(projectOf)
    },

    /** One page of those that match, and how many match. */
    search: (filters: ProjectFilters, perPage: number): Promise<ProjectPage> =>
      searchProjects(db, edition, filters, perPage),

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
      const { projects: count = 0, winners = 0 } = rows.find(({ kind }) => kind === 'all') ?? {}
      return {
        themes: ofKind('theme'),
        neighbourhoods: ofKind('neighbourhood'),
        projects: count,
        winners,
      }
    },
  }
}
