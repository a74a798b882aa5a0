import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { wordQuery, wordVector } from '../../platform/database/word-query.ts'
import type { QuestionState } from '../rules/question.ts'
import { isShown } from './public-questions.ts'

interface FoundQuestion {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly receivedAt: string
  readonly state: QuestionState
}

interface Rows {
  readonly limit: number
  readonly offset: number
}

/** Questions by their words, the closest first. */
export function questionSearch(db: Database) {
  const closest = async (
    words: string,
    { limit, offset }: Rows,
    among: { readonly from: RawBuilder<unknown>; readonly words: RawBuilder<unknown> } & {
      readonly title: RawBuilder<unknown>
      readonly text: RawBuilder<unknown>
    },
  ) => {
    const vector = wordVector(among.words)
    const found = await sql<FoundQuestion & { readonly total: number }>`
      select number, ${among.title} as title, ${among.text} as text, state,
        received_at as "receivedAt", (count(*) over ())::int as total
      from question where ${among.from} and ${vector} @@ ${wordQuery(words)}
      order by ts_rank(setweight(to_tsvector('fr', ${among.title}), 'A') || ${vector},
        ${wordQuery(words)}) desc, received_at desc
      limit ${limit} offset ${offset}`.execute(db)
    return { found: found.rows, total: found.rows[0]?.total ?? 0 }
  }
  return {
    /** Those that anybody reads; their text is the public one, then the answers. */
    shown: (words: string, rows: Rows) =>
      closest(words, rows, {
        from: isShown,
        words: sql`public_words`,
        title: sql`coalesce(title, '')`,
        text: sql`concat_ws(' ', public_text, (select string_agg(answer.text, ' ' order by answer.at)
          from question_answer as answer where answer.question = question.id))`,
      }),

    /** All of them, by all that an officer reads. */
    inside: (words: string, rows: Rows) =>
      closest(words, rows, {
        from: sql`state <> 'withdrawn'`,
        words: sql`all_words`,
        title: sql`coalesce(title, subject, '')`,
        text: sql`coalesce(verbatim, public_text, '')`,
      }),

    async titles(): Promise<readonly string[]> {
      const found = await sql<{ title: string }>`
        select title from question where ${isShown}`.execute(db)
      return found.rows.map(({ title }) => title)
    },
  }
}
