import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** Somebody who waits for an answer, as officers see her; departments never do. */
export interface Asker {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: string
  readonly isConfirmed: boolean
  readonly satisfied: boolean | null
  /** What she asked, in her words, under another number when the two were put together. */
  readonly subject: string | null
  readonly number: number
}

/**
 * Once each person: halves of one message that are answered together again have her twice. Of rows
 * `asker` and their question `own`, the first number she was given stays.
 */
export const isOnce = sql`not exists (
  select from question_asker as other join question as also on also.id = other.question
  where other.twin = asker.twin and also.number < own.number
    and coalesce(also.merged_into, also.id) = coalesce(own.merged_into, own.id))`

/** The rows of one person: one in each half of her message. */
export const isSheWhoIs = (asker: string) => sql`(
  id = ${asker}::uuid or twin = (select twin from question_asker where id = ${asker}::uuid))`

/** Everybody who waits for the answer of a question: those of the questions merged into it too. */
export async function askersOf(db: Database, question: string): Promise<readonly Asker[]> {
  const found = await sql<Asker>`
    select asker.id, name, email, phone, asker.language, confirmed_at is not null as "isConfirmed",
      satisfied, coalesce(own.subject, own.title) as subject, own.number
    from question_asker as asker join question as own on own.id = asker.question
    where (own.id = ${question}::uuid or own.merged_into = ${question}::uuid) and ${isOnce}
    order by asked_at, asker.id`.execute(db)
  return found.rows
}

/** Of them, those who are written to: an address that nobody confirmed got its one mail already. */
export const reachedByMail = (askers: readonly Asker[]): readonly Asker[] =>
  askers.filter(({ email, isConfirmed }) => email !== null && isConfirmed)
