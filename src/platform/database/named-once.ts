import { sql } from 'kysely'
import type { HeldRow, PersonalTable } from '../kernel/personal-data.ts'
import type { Database } from './database.ts'

/** Of a table whose column names who did something: the act stays, her name goes. */
export const namedOnce = (
  table: string,
  column: string,
): Required<Pick<PersonalTable, 'hold' | 'erase'>> => ({
  hold: async (db: Database, person: string): Promise<readonly HeldRow[]> => {
    const found = await sql<HeldRow>`
      select count(*)::int as times from ${sql.table(table)}
      where ${sql.ref(column)} = ${person}::uuid having count(*) > 0`.execute(db)
    return found.rows
  },
  erase: async (db: Database, person: string): Promise<number> => {
    const emptied = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
      where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return Number(emptied.numAffectedRows ?? 0n)
  },
})
