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

/** Of public questions only: so would the promise be. */
const answers = sql`
  select answer.id, answer.text, answer.at, question.id as question, number, title, neighbourhood,
    theme, department
  from question_answer as answer join question on question.id = answer.question
  where ${isShown}`

/** @returns `null` when there is none, or when its question is not public */
export async function answerToPromise(db: Database, id: string): Promise<AnswerToPromise | null> {
  const found = await sql<AnswerToPromise>`${answers} and answer.id = ${id}::uuid`.execute(db)
  return found.rows[0] ?? null
}

/** Answers that said they were a promise, the oldest first; a few hundred a year. */
export async function promisingAnswers(db: Database): Promise<readonly AnswerToPromise[]> {
  const found = await sql<AnswerToPromise>`
    ${answers} and kind = 'commitment' order by answer.at, number`.execute(db)
  return found.rows
}
