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
  /** What she asked under another number, when the two were put together. */
  readonly subject: string | null
  readonly number: number
}

/** Everybody who waits for the answer of a question: those of the questions merged into it too. */
export async function askersOf(db: Database, question: string): Promise<readonly Asker[]> {
  const found = await sql<Asker>`
    select asker.id, name, email, phone, asker.language, confirmed_at is not null as "isConfirmed",
      satisfied, subject, number
    from question_asker as asker join question on question.id = asker.question
    where question.id = ${question}::uuid or question.merged_into = ${question}::uuid
    order by asked_at, asker.id`.execute(db)
  return found.rows
}

/** Of them, those who are written to: an address that nobody confirmed got its one mail already. */
export const reachedByMail = (askers: readonly Asker[]): readonly Asker[] =>
  askers.filter(({ email, isConfirmed }) => email !== null && isConfirmed)
