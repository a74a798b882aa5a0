import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type HandoverNote, keptDays } from '../rules/handover.ts'

const columns = sql`
  absence, author, reader, begins_on as "beginsOn", ends_on as "endsOn", text`

/** What officers hand over to each other. */
export function handoverNotes(db: Database) {
  return {
    async find(absence: string): Promise<HandoverNote | null> {
      const found = await sql<HandoverNote>`
        select ${columns} from handover_note where absence = ${absence}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    /** Written, or written anew: there is one for each leave. */
    async write(note: HandoverNote, act: Act): Promise<void> {
      const { absence, author, reader, beginsOn, endsOn, text } = note
      await inTransaction(db, async (tx) => {
        await sql`
          insert into handover_note (absence, author, reader, begins_on, ends_on, text, written_at)
          values (${absence}, ${author}, ${reader}, ${beginsOn}, ${endsOn}, ${text},
            ${act.now.toISOString()})
          on conflict (absence) do update set reader = excluded.reader, text = excluded.text,
            begins_on = excluded.begins_on, ends_on = excluded.ends_on,
            written_at = excluded.written_at
          where handover_note.author = excluded.author`.execute(tx)
        await tell(tx, 'handover-written', absence, act)
      })
    },

    /** By who wrote it. @returns whether there was one of hers */
    async erase(absence: string, act: Act): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const { numAffectedRows = 0n } = await sql`
          delete from handover_note
          where absence = ${absence}::uuid and author = ${act.by}::uuid`.execute(tx)
        if (numAffectedRows === 0n) return false
        await tell(tx, 'handover-erased', absence, act)
        return true
      })
    },
  }
}

const tell = (tx: Transaction<object>, type: string, id: string, { by, now }: Act) =>
  recordEvents(tx, [
    { type, subject: { kind: 'handover', id }, payload: { by }, at: now.toISOString() },
  ])

/** Notes a month after the return, and turns of a year ago. @returns how many rows */
export async function forgetOldTurns(tx: Database, today: Day): Promise<number> {
  const notes = await sql`
    delete from handover_note
    where ends_on < ${today}::date - make_interval(days => ${keptDays})`.execute(tx)
  const turns = await sql`
    delete from on_call where ends_on < ${today}::date - interval '1 year'`.execute(tx)
  return Number((notes.numAffectedRows ?? 0n) + (turns.numAffectedRows ?? 0n))
}
