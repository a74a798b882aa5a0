import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { type SimilarQuestion, tellingWords } from '../rules/similar.ts'
import { isShown } from './public-questions.ts'

/** Offered at most: beyond, nobody reads. */
const most = 3
/** Words of a title that must be met, when so many were typed. */
const fewestHits = 2

const isAnswered = sql`${isShown} and answered_at is not null
  and state in ('answered', 'closed')`
const columns = sql`number, title, neighbourhood, answered_at as "answeredAt"`

/**
 * Questions answered in public that look like what is being asked: those whose title has the most of its
 * words, by stems and without accents; else, in spite of mistakes, by groups of three letters.
 *
 * The two indexes on the words of questions are read; titles alone are compared.
 */
export async function similarQuestions(
  db: Database,
  text: string,
): Promise<readonly SimilarQuestion[]> {
  const words = tellingWords(text)
  if (words.length === 0) return []
  const byStems = await sameStems(db, words)
  return byStems.length > 0 ? byStems : sameLetters(db, words)
}

async function sameStems(
  db: Database,
  words: readonly string[],
): Promise<readonly SimilarQuestion[]> {
  const found = await sql<SimilarQuestion>`
    with typed as (
      select plainto_tsquery('french', word) as one from unnest(${[...words]}::text[]) as word
    ), wanted as (
      select array_agg(one) as each, string_agg(one::text, '|')::tsquery as any,
        least(count(*), ${fewestHits}) as fewest
      from typed where numnode(one) > 0
    )
    select ${columns} from wanted
    join question on to_tsvector('french', public_words) @@ wanted.any
    cross join lateral (select to_tsvector('fr', title) as words) as titled
    cross join lateral (
      select count(*) as hits from unnest(wanted.each) as one where titled.words @@ one
    ) as met
    where ${isAnswered} and met.hits >= wanted.fewest
    order by met.hits desc, answered_at desc limit ${most}`.execute(db)
  return found.rows
}

/** Words long enough to be known again with a letter wrong. */
const longEnough = 6
const mostLong = 3

async function sameLetters(
  db: Database,
  words: readonly string[],
): Promise<readonly SimilarQuestion[]> {
  const long = words.filter((word) => word.length >= longEnough).slice(0, mostLong)
  if (long.length === 0) return []
  const any = sql.join(
    long.map((word) => sql`public_words %> ${word}`),
    sql` or `,
  )
  const nearness = sql.join(
    long.map((word) => sql`word_similarity(${word}, public_words)`),
    sql` + `,
  )
  const found = await sql<SimilarQuestion>`
    select ${columns} from question where ${isAnswered} and (${any})
    order by ${nearness} desc, answered_at desc limit ${most}`.execute(db)
  return found.rows
}
