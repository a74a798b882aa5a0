import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Owed } from '../rules/reminders.ts'
import { toAnswer } from './conditions.ts'

/** What departments still owe, the oldest day first. What is being signed is not theirs any more. */
export async function owedByDepartments(db: Database): Promise<readonly Owed[]> {
  const found = await sql<Owed>`
    select id, number, department, due_on as "dueOn" from question
    where ${toAnswer} and department is not null and due_on is not null
    order by due_on, number`.execute(db)
  return found.rows
}
