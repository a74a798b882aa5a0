import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { isShown } from './public-questions.ts'

/** What the public may know of a question or of an answer, for the stories they are part of. */
export interface TracedQuestion {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Received, or answered. */
  readonly at: string
}

export async function tracedQuestions(
  db: Database,
  ids: readonly string[],
): Promise<readonly TracedQuestion[]> {
  const found = await sql<TracedQuestion>`
    select id, number, title, received_at as at from question
    where id::text = any(${[...ids]}::text[]) and ${isShown}`.execute(db)
  return found.rows
}

/** Answers of questions that anybody may read: each under its own id. */
export async function tracedAnswers(
  db: Database,
  ids: readonly string[],
): Promise<readonly TracedQuestion[]> {
  const found = await sql<TracedQuestion>`
    select answer.id, number, title, answer.at
    from question_answer as answer join question on question.id = answer.question
    where answer.id::text = any(${[...ids]}::text[]) and ${isShown}`.execute(db)
  return found.rows
}
