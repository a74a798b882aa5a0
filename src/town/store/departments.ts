import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, withLock } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { freeSlug } from '../rules/neighbourhood-changes.ts'
import type { Department } from '../rules/officials.ts'
import { type Change, noteChange } from './note-change.ts'

const told = (type: string, id: string, change: Change) => ({
  ...change,
  type,
  subject: { kind: 'department', id },
})

/** The departments of the town hall, in the order they were added. */
export function departments(db: Database) {
  return {
    /** Those that ended too: what was entrusted to them still names them. */
    async all(): Promise<readonly Department[]> {
      const found = await sql<Department>`
        select id, name, email, head_name as "headName", ended_on as "endedOn"
        from department order by position, id`.execute(db)
      return found.rows
    },

    /** @returns its id */
    async add(
      one: Pick<Department, 'name' | 'email' | 'headName'>,
      change: Change,
    ): Promise<string> {
      return withLock(db, 'departments', async (tx) => {
        const taken = new Set((await departments(tx).all()).map(({ id }) => id))
        const id = freeSlug(one.name, taken)
        await sql`
          insert into department (id, name, email, head_name, position)
          values (${id}, ${one.name}, ${one.email}, ${one.headName}, ${taken.size})`.execute(tx)
        await noteChange(tx, told('department-added', id, change))
        return id
      })
    },

    async change(
      id: string,
      one: Pick<Department, 'name' | 'email' | 'headName'>,
      change: Change,
    ): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const changed = await sql`
          update department set name = ${one.name}, email = ${one.email},
            head_name = ${one.headName} where id = ${id}`.execute(tx)
        if (changed.numAffectedRows !== 1n) return false
        await noteChange(tx, told('department-changed', id, change))
        return true
      })
    },

    /** Ends a department, or takes it up again (`null`). */
    async end(id: string, endedOn: Day | null, change: Change): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const changed = await sql`
          update department set ended_on = ${endedOn} where id = ${id}`.execute(tx)
        if (changed.numAffectedRows !== 1n) return false
        const type = endedOn === null ? 'department-resumed' : 'department-ended'
        await noteChange(tx, told(type, id, change))
        return true
      })
    },
  }
}
