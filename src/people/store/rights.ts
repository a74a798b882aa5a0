import { sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { HeldRow, PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'

/** What one table holds about a person. */
export interface HeldTable {
  readonly table: string
  readonly purpose: string
  readonly retention: string
  readonly rows: readonly HeldRow[]
}

/** All that the town holds about a person, table by table; tables with nothing are left out. */
export async function heldAbout(
  db: Database,
  declarations: readonly PersonalDataDeclaration[],
  party: string,
): Promise<readonly HeldTable[]> {
  const held: HeldTable[] = []
  for (const declared of declarations) {
    if ('none' in declared || declared.hold === undefined) continue
    const { table, purpose, retention } = declared
    const rows = await declared.hold(db, party)
    if (rows.length > 0) held.push({ table, purpose, retention, rows })
  }
  return held
}

/**
 * Erases a person from every table that can name her, in one transaction: all, or nothing.
 *
 * That it was done stays in the journal, with an id that leads to nobody any more. A ballot already
 * cast stays: nobody can tell which one it is.
 *
 * @returns whether there was somebody
 */
export async function eraseEverywhere(
  db: Database,
  declarations: readonly PersonalDataDeclaration[],
  party: string,
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await sql`select from party where id = ${party}::uuid for update`.execute(tx)
    if (found.rows.length === 0) return false
    for (const declared of declarations) {
      if (!('none' in declared)) await declared.erase?.(tx, party)
    }
    const subject = { kind: 'party', id: party }
    await recordEvents(tx, [{ type: 'person-erased', subject, payload: {}, at: now.toISOString() }])
    return true
  })
}

/** The person an e-mail address or a phone number belongs to; several share a guardian’s. */
export async function partiesAt(db: Database, value: string): Promise<readonly string[]> {
  const found = await sql<{ party: string }>`
    select distinct party from contact where value = ${value.trim().toLowerCase()}`.execute(db)
  return found.rows.map(({ party }) => party)
}
