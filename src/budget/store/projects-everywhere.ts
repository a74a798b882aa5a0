import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { wordQuery } from '../../platform/database/word-query.ts'

interface FoundProject {
  readonly code: string
  readonly title: string
  readonly neighbourhood: string | null
  /** Its slug. */
  readonly edition: string
}

/** Projects of every edition together. */
export function projectsEverywhere(db: Database) {
  return {
    /** The closest first, then those of the latest edition. */
    async search(
      words: string,
      { limit, offset }: { readonly limit: number; readonly offset: number },
    ): Promise<{ readonly found: readonly FoundProject[]; readonly total: number }> {
      const found = await sql<FoundProject & { readonly total: number }>`
        select code, title, neighbourhood, edition.slug as edition,
          (count(*) over ())::int as total
        from project join edition on edition.id = project.edition
        where search @@ ${wordQuery(words)}
        order by ts_rank(search, ${wordQuery(words)}) desc, began_on desc nulls last, code
        limit ${limit} offset ${offset}`.execute(db)
      return { found: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    async titles(): Promise<readonly string[]> {
      const found = await sql<{ title: string }>`select distinct title from project`.execute(db)
      return found.rows.map(({ title }) => title)
    },
  }
}
