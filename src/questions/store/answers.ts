import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Answer } from '../rules/question.ts'

/** What the town answered, the latest first. */
export async function answersOf(db: Database, question: string): Promise<readonly Answer[]> {
  const found = await sql<Answer>`
    select id, text, at from question_answer where question = ${question}::uuid
    order by at desc`.execute(db)
  return found.rows
}
