import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { type Delays, usualDelays } from '../rules/clock.ts'
import type { Theme } from '../rules/question.ts'

/** What questions are about, in the town's order; those that ended too. */
export async function allThemes(db: Database): Promise<readonly Theme[]> {
  const found = await sql<Theme>`
    select id, name, department, hint, ended_at is not null as "isEnded"
    from question_theme order by position, id`.execute(db)
  return found.rows
}

/** How many working days each step may last. */
export async function delaysOf(db: Database): Promise<Delays> {
  const found = await sql<{ kind: keyof Delays; days: number }>`
    select kind, working_days as days from question_delay`.execute(db)
  return found.rows.reduce((delays, { kind, days }) => ({ ...delays, [kind]: days }), usualDelays)
}
