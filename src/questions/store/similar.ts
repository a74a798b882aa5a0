import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { wordVector } from '../../platform/database/word-query.ts'
import { type SimilarQuestion, tellingWords } from '../rules/similar.ts'
import { isShown } from './public-questions.ts'

/** Offered at most: beyond, nobody reads. */
const most = 3
/** Words of a title that must be met, when so many were typed. */
const fewestHits = 2

// Not by its state: the plan would read every answered question instead of the index on words.
const isAnswered = sql`${isShown} and answered_at is not null`
const columns = sql`number, title, neighbourhood, answered_at as "answeredAt"`

/**
 * Questions answered in public that look like what is being asked: those whose title has the most of its
 * words, by stems and without accents; else, in spite of mistakes, by groups of three letters.
 *
 * The index on the words of questions is read, then the titles of the latest alone are compared.
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
  const found = await sameStemsQuery(words).execute(db)
  return found.rows
}

/** Looked at, the latest first: a word that half of the town uses must not cost a second. */
const mostLookedAt = 200
/** The longest say most. */
const mostPaired = 4

/** Two of the words at least, or the only one. Plain words hold letters and digits alone. */
function pairsOf(words: readonly string[]): readonly string[] {
  const few = words.slice(0, mostPaired)
  const pairs = few.flatMap((one, rank) => few.slice(rank + 1).map((other) => `${one} ${other}`))
  return pairs.length === 0 ? few : pairs
}

const met = (words: readonly string[]) =>
  sql.join(
    pairsOf(words).map((pair) => sql`plainto_tsquery('fr', ${pair})`),
    sql` || `,
  )

/** Apart, so that its plan can be read where it is measured. */
export const sameStemsQuery = (words: readonly string[]) =>
  sql<SimilarQuestion>`
    with near as materialized (
      select ${columns}, answered_at from question
      where ${wordVector(sql`public_words`)} @@ (${met(words)}) and ${isAnswered}
      order by answered_at desc limit ${mostLookedAt}
    ), wanted as (
      select array_agg(one) as each, least(count(*), ${fewestHits}) as fewest
      from unnest(${[...words]}::text[]) as word
      cross join lateral (select plainto_tsquery('fr', word) as one) as typed
      where numnode(one) > 0
    )
    select number, title, neighbourhood, "answeredAt" from near cross join wanted
    cross join lateral (
      select count(*) as hits from unnest(wanted.each) as one, to_tsvector('fr', title) as titled
      where titled @@ one
    ) as met
    where met.hits >= wanted.fewest
    order by met.hits desc, answered_at desc limit ${most}`

/** Words long enough to be known again with a letter wrong. */
const longEnough = 6
const mostLong = 3
/** Titles compared letter by letter, the latest: a few thousandths of a second for a thousand. */
const mostCompared = 1000
/** Of a word with a letter wrong in six; two words of three are enough. */
const nearEnough = 0.4

async function sameLetters(
  db: Database,
  words: readonly string[],
): Promise<readonly SimilarQuestion[]> {
  const long = words.filter((word) => word.length >= longEnough).slice(0, mostLong)
  if (long.length === 0) return []
  const nearness = sql.join(
    long.map((word) => sql`word_similarity(${word}, plain)`),
    sql` + `,
  )
  const found = await sql<SimilarQuestion>`
    select number, title, neighbourhood, "answeredAt" from (
      select ${columns}, answered_at, unaccent(lower(title)) as plain
      from question where ${isAnswered} order by answered_at desc limit ${mostCompared}
    ) as latest
    where ${nearness} >= ${nearEnough * long.length}
    order by ${nearness} desc, answered_at desc limit ${most}`.execute(db)
  return found.rows
}
