import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Subject } from '../rules/event.ts'

/**
 * Erases what the journal says of an object: payloads and salts go, the entries and the chain stay.
 *
 * @returns how many payloads were erased now
 */
export async function erasePayloadsOf(db: Database, subject: Subject): Promise<number> {
  const erased = await sql`
    update journal_payload as content
    set payload = null, salt = null, erased_at = clock_timestamp()
    from journal_entry as entry
    where entry.id = content.entry and content.erased_at is null
      and entry.subject_kind = ${subject.kind} and entry.subject_id = ${subject.id}`.execute(db)
  return Number(erased.numAffectedRows ?? 0)
}

/**
 * Erases every payload that names an id, wherever it stands in it: a person's, for example.
 *
 * Reads the whole journal: one second per million events or so, for a rare act.
 */
export async function erasePayloadsNaming(db: Database, id: string): Promise<number> {
  const erased = await sql`
    update journal_payload
    set payload = null, salt = null, erased_at = clock_timestamp()
    where erased_at is null
      and jsonb_path_exists(payload, '$.** ? (@ == $id)', jsonb_build_object('id', ${id}::text))
  `.execute(db)
  return Number(erased.numAffectedRows ?? 0)
}
