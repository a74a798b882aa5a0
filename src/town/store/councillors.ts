import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Councillor } from '../rules/officials.ts'
import { type Change, noteChange } from './note-change.ts'

/** Those elected, in the order they were added: that of the table of the council. */
export function councillors(db: Database) {
  const told = (type: string, id: string, change: Change) => ({
    ...change,
    type,
    subject: { kind: 'councillor', id },
  })
  return {
    async all(): Promise<readonly Councillor[]> {
      const found = await sql<Councillor>`
        select id, name, delegation, neighbourhood, begins_on as "beginsOn", ends_on as "endsOn"
        from councillor order by position, name`.execute(db)
      return found.rows
    },

    /**
     * Adds one, or writes anew the one of that id.
     *
     * @param position  where one who was removed stood; otherwise a new one comes last
     * @returns the id
     */
    async save(
      one: Omit<Councillor, 'id'> & { readonly id: string | null },
      change: Change,
      position: number | null = null,
    ): Promise<string> {
      const id = one.id ?? randomUUID()
      await inTransaction(db, async (tx) => {
        await sql`
          insert into councillor (id, name, delegation, neighbourhood, begins_on, ends_on, position)
          values (${id}, ${one.name}, ${one.delegation}, ${one.neighbourhood}, ${one.beginsOn},
            ${one.endsOn},
            coalesce(${position}::int, (select coalesce(max(position), -1) + 1 from councillor)))
          on conflict (id) do update set name = excluded.name, delegation = excluded.delegation,
            neighbourhood = excluded.neighbourhood, begins_on = excluded.begins_on,
            ends_on = excluded.ends_on`.execute(tx)
        const type = one.id === null ? 'councillor-added' : 'councillor-changed'
        await noteChange(tx, told(type, id, change))
      })
      return id
    },

    /** @returns the one who was there, `null` when nobody was */
    async remove(
      id: string,
      change: Change,
    ): Promise<(Councillor & { readonly position: number }) | null> {
      return inTransaction(db, async (tx) => {
        const gone = await sql<Councillor & { readonly position: number }>`
          delete from councillor where id = ${id}::uuid
          returning id, name, delegation, neighbourhood, begins_on as "beginsOn",
            ends_on as "endsOn", position`.execute(tx)
        const [former] = gone.rows
        if (former === undefined) return null
        await noteChange(tx, told('councillor-removed', id, change))
        return former
      })
    },
  }
}
