import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Act } from '../rules/approval.ts'
import type { Absence } from '../rules/signers.ts'

/** Who is away, and who signs meanwhile. */
export function absences(db: Database) {
  return {
    /** Of today and to come, those taken back apart. */
    async current(today: Day): Promise<readonly Absence[]> {
      const found = await sql<Absence>`
        select id, holder, delegate, begins_on as "beginsOn", ends_on as "endsOn"
        from approval_absence where revoked_at is null and ends_on >= ${today}
        order by begins_on, id`.execute(db)
      return found.rows
    },

    async declare(absence: Omit<Absence, 'id'>, act: Act): Promise<void> {
      const id = randomUUID()
      const { holder, delegate, beginsOn, endsOn } = absence
      await inTransaction(db, async (tx) => {
        await sql`
          insert into approval_absence (id, holder, delegate, begins_on, ends_on, declared_at)
          values (${id}, ${holder}, ${delegate}, ${beginsOn}, ${endsOn},
            ${act.now.toISOString()})`.execute(tx)
        await tell(tx, 'approval-absence-declared', id, act)
      })
    },

    /** Taken back by its holder. @returns whether it was hers, and still in force */
    async revoke(id: string, holder: string, act: Act): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const { numAffectedRows = 0n } = await sql`
          update approval_absence set revoked_at = ${act.now.toISOString()}
          where id = ${id}::uuid and holder = ${holder}::uuid and revoked_at is null`.execute(tx)
        if (numAffectedRows === 0n) return false
        await tell(tx, 'approval-absence-revoked', id, act)
        return true
      })
    },
  }
}

/** Not from when to when: the journal keeps what this table forgets after a year. */
const tell = (tx: Transaction<object>, type: string, id: string, { by, now }: Act): Promise<void> =>
  recordEvents(tx, [
    {
      type,
      subject: { kind: 'approval-absence', id },
      payload: { by },
      at: now.toISOString(),
    },
  ])
