import { sql } from 'kysely'
import { said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Article, Charter, CharterFile } from '../rules/charter.ts'
import { charterColumns, fileColumns } from './charter-row.ts'

/** An article of a version in force, and where it stands. */
export interface FoundArticle extends Pick<Article, 'title' | 'text'> {
  /** Of its charter. */
  readonly number: number
  readonly charter: string
  readonly rank: number
}

const isAdopted = sql`exists (select from charter_version where charter = charter.id)`

/** What was in force that day. */
const inForce = (on: Day) => sql`
  adopted_article as article join charter on charter.id = article.charter
  where article.version = (select max(version) from charter_version as adopted
    where adopted.charter = article.charter and adopted.in_force_on <= ${on}::date)`

/** Charters and rules of procedure of bodies. */
export function charters(db: Database) {
  return {
    /** Those that were adopted: of one body and of all of them, or all there are; few. */
    async adopted(body = ''): Promise<readonly Charter[]> {
      const found = await sql<Charter>`
        select ${charterColumns} from charter
        where ${isAdopted} and (${body} = '' or body is null or body = ${body})
        order by body is not null, kind, number`.execute(db)
      return found.rows
    },

    /** One that was adopted. */
    async numbered(number: number): Promise<Charter | null> {
      const found = await sql<Charter>`
        select ${charterColumns} from charter where number = ${number} and ${isAdopted}`.execute(db)
      return found.rows[0] ?? null
    },

    /** All, for those who write them. */
    async files(): Promise<readonly CharterFile[]> {
      const found = await sql<CharterFile>`
        select ${fileColumns} from charter order by body is not null, kind, number`.execute(db)
      return found.rows
    },

    async find(id: string): Promise<CharterFile | null> {
      const found = await sql<CharterFile>`
        select ${fileColumns} from charter where id = ${id}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    /** Articles in force that day that hold the words. */
    async articles(
      words: string,
      on: Day,
      { limit, offset }: { readonly limit: number; readonly offset: number },
    ): Promise<{ readonly articles: readonly FoundArticle[]; readonly total: number }> {
      const [holds = sql`true`] = said(words, sql`article.words`)
      const found = await sql<FoundArticle & { total: number }>`
        select charter.number, charter.title as charter, article.rank, article.title, article.text,
          count(*) over ()::int as total
        from ${inForce(on)} and ${holds}
        order by charter.number, article.rank limit ${limit} offset ${offset}`.execute(db)
      return { articles: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Titles of all that is in force that day. */
    async titles(on: Day): Promise<readonly string[]> {
      const found = await sql<{ title: string }>`
        select article.title from ${inForce(on)}`.execute(db)
      return found.rows.map(({ title }) => title)
    },
  }
}
