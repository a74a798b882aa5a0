import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { isShown } from './public-questions.ts'
import { tell } from './versions.ts'

/** What the public reads of a question, or read before it was hidden. */
export interface PublicText {
  readonly id: string
  readonly number: number
  readonly title: string | null
  readonly text: string | null
  readonly isPublic: boolean
}

/** Of what is no number, none; the index on numbers is read. */
const among = (numbers: readonly string[]) =>
  sql`number = any(${numbers.filter((number) => /^[1-9]\d{0,8}$/.test(number)).map(Number)}::int[])`

const wasPublic = sql`(published_at is not null or hidden_at is not null)`

/** Those that exist; without words when no public version stands, nor was hidden. */
export async function publicTexts(
  db: Database,
  numbers: readonly string[],
): Promise<readonly PublicText[]> {
  const found = await sql<PublicText>`
    select id, number, case when ${wasPublic} then title end as title,
      case when ${wasPublic} then public_text end as text, (${isShown}) as "isPublic"
    from question where ${among(numbers)}`.execute(db)
  return found.rows
}

/** The number of the question that anybody reads under this title. */
export async function numberTitled(db: Database, title: string): Promise<number | null> {
  const found = await sql<{ number: number }>`
    select number from question where title = ${title} and ${isShown} order by number limit 1`.execute(
    db,
  )
  return found.rows[0]?.number ?? null
}

/** Of these, those that somebody asked with an address she confirmed. */
export async function reachableNumbers(
  db: Database,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await sql<{ number: string }>`
    select number::text as number from question where ${among(numbers)}
      and exists (select from question_asker as asker
        where asker.question = question.id and email is not null and confirmed_at is not null)`.execute(
    db,
  )
  return new Set(found.rows.map(({ number }) => number))
}

/** Takes a question from the public, or gives it back. */
export async function hideQuestion(
  tx: Transaction<object>,
  number: string,
  isHidden: boolean,
  act: Act,
): Promise<void> {
  const changed = await sql<{ id: string }>`
    update question set hidden_at = ${isHidden ? act.now.toISOString() : null}
    where ${among([number])} returning id`.execute(tx)
  for (const { id } of changed.rows) {
    await tell(tx, isHidden ? 'question-hidden' : 'question-shown', id, act)
  }
}

/** The public version goes for good: the question stays with who answers it. */
export async function eraseHidden(
  tx: Transaction<object>,
  number: string,
  act: Act,
): Promise<void> {
  const changed = await sql<{ id: string }>`
    update question set title = null, public_text = null, published_at = null, public_words = ''
    where ${among([number])} and hidden_at is not null returning id`.execute(tx)
  for (const { id } of changed.rows) await tell(tx, 'public-version-erased', id, act)
}
