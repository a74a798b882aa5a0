import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { followCodeHash } from './secrets.ts'

/** What is said of a question that has just come in: nothing of its words, nor of who asked. */
export interface Receipt {
  readonly number: number
  readonly receivedAt: string
  readonly answerDueOn: Day
  readonly hasMail: boolean
  /** The code is the one of this very question. */
  readonly isCode: (code: string) => boolean
}

/** @param id  what `formIdOf` made of the form that was sent */
export async function receipt(db: Database, id: string): Promise<Receipt | null> {
  const found = await sql<{
    number: number
    receivedAt: string
    answerDueOn: Day
    hasMail: boolean
    codes: readonly Buffer[]
  }>`
    select number, received_at as "receivedAt", answer_due_on as "answerDueOn",
      exists (select from question_asker where question = question_row.id and email is not null)
        as "hasMail",
      array(select code_hash from question_asker where question = question_row.id
        and code_hash is not null) as codes
    from question as question_row where id = ${id}::uuid`.execute(db)
  const [row] = found.rows
  if (row === undefined) return null
  const { codes, ...receipt } = row
  return { ...receipt, isCode: (code) => codes.some((one) => followCodeHash(code).equals(one)) }
}
