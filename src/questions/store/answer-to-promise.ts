import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { isShown } from './public-questions.ts'

/** A published answer, of which a sentence may become a promise. */
export interface AnswerToPromise {
  readonly id: string
  readonly text: string
  readonly at: string
  readonly question: string
  readonly number: number
  readonly title: string
  readonly neighbourhood: string | null
  readonly theme: string | null
  readonly department: string | null
}

/** @returns `null` when there is none, or when its question is not public: so would the promise be */
export async function answerToPromise(db: Database, id: string): Promise<AnswerToPromise | null> {
  const found = await sql<AnswerToPromise>`
    select answer.id, answer.text, answer.at, question.id as question, number, title, neighbourhood,
      theme, department
    from question_answer as answer join question on question.id = answer.question
    where answer.id = ${id}::uuid and ${isShown}`.execute(db)
  return found.rows[0] ?? null
}
