import { sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Act } from '../rules/approval.ts'
import { type Circuit, type CircuitKind, circuitKinds, defaultCircuits } from '../rules/circuit.ts'

/** The circuits of the town: its own, or those of the house. */
export function circuits(db: Database) {
  return {
    async all(): Promise<readonly Circuit[]> {
      const found = await sql<Circuit>`
        select kind, steps, days_to_sign as "daysToSign" from approval_circuit`.execute(db)
      return circuitKinds.map(
        (kind) => found.rows.find((one) => one.kind === kind) ?? defaultCircuits[kind],
      )
    },

    async find(kind: CircuitKind): Promise<Circuit> {
      const all = await this.all()
      return all.find((one) => one.kind === kind) ?? defaultCircuits[kind]
    },

    /** For what is asked from now on: an approval under way keeps its own steps. */
    async save({ kind, steps, daysToSign }: Circuit, { by, now }: Act): Promise<void> {
      const at = now.toISOString()
      await inTransaction(db, async (tx) => {
        await sql`
          insert into approval_circuit (kind, steps, days_to_sign, changed_at)
          values (${kind}, ${JSON.stringify(steps)}::jsonb, ${daysToSign}, ${at})
          on conflict (kind) do update set steps = excluded.steps,
            days_to_sign = excluded.days_to_sign, changed_at = excluded.changed_at`.execute(tx)
        const subject = { kind: 'approval-circuit', id: kind }
        await recordEvents(tx, [
          { type: 'approval-circuit-changed', subject, payload: { by, steps: steps.length }, at },
        ])
      })
    },
  }
}
