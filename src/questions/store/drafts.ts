import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** A version of an answer, as it was kept. */
export interface Draft {
  readonly version: number
  readonly text: string
  readonly at: string
}

/** The latest first; of a question written over and over, the latest hundred. */
export async function draftsOf(db: Database, question: string): Promise<readonly Draft[]> {
  const found = await sql<Draft>`
    select version, text, at from question_draft where question = ${question}::uuid
    order by version desc limit 100`.execute(db)
  return found.rows
}
