import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { HandoverNote } from '../rules/handover.ts'
import type { OnCall } from '../rules/on-call.ts'

/** Whose note goes with which leave: not its words. */
export type NoteOfLeave = Pick<HandoverNote, 'absence' | 'author' | 'reader'>

/** Turns of today and to come, and the notes somebody wrote or may read, in one reading. */
export async function turnsAndNotes(
  db: Database,
  party: string,
  today: Day,
): Promise<{ readonly turns: readonly OnCall[]; readonly notes: readonly NoteOfLeave[] }> {
  const found = await sql<{ turns: readonly OnCall[]; notes: readonly NoteOfLeave[] }>`
    select
      (select coalesce(json_agg(json_build_object('id', id, 'party', party, 'beginsOn', begins_on,
          'endsOn', ends_on, 'declaredAt', declared_at) order by begins_on, declared_at, id), '[]')
        from on_call where revoked_at is null and ends_on >= ${today}) as turns,
      (select coalesce(json_agg(json_build_object('absence', absence, 'author', author,
          'reader', reader)), '[]')
        from handover_note where author = ${party}::uuid or reader is null
          or reader = ${party}::uuid) as notes`.execute(db)
  return found.rows[0] ?? { turns: [], notes: [] }
}

/** Who is on call. */
export function onCalls(db: Database) {
  return {
    /** @returns its id: it can be taken back at once */
    async declare(one: Pick<OnCall, 'party' | 'beginsOn' | 'endsOn'>, act: Act): Promise<string> {
      const id = randomUUID()
      const { party, beginsOn, endsOn } = one
      await inTransaction(db, async (tx) => {
        await sql`
          insert into on_call (id, party, begins_on, ends_on, declared_by, declared_at)
          values (${id}, ${party}, ${beginsOn}, ${endsOn}, ${act.by},
            ${act.now.toISOString()})`.execute(tx)
        await recordEvents(tx, [eventOf('on-call-declared', id, act)])
      })
      return id
    },

    /** @returns whether it was still in force */
    async revoke(id: string, act: Act): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const { numAffectedRows = 0n } = await sql`
          update on_call set revoked_at = ${act.now.toISOString()}
          where id = ${id}::uuid and revoked_at is null`.execute(tx)
        if (numAffectedRows === 0n) return false
        await recordEvents(tx, [eventOf('on-call-revoked', id, act)])
        return true
      })
    },
  }
}

const eventOf = (type: string, id: string, { by, now }: Act) => ({
  type,
  subject: { kind: 'on-call', id },
  payload: { by },
  at: now.toISOString(),
})
