import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { EntrustedKind } from '../rules/officials.ts'
import { type Change, noteChange } from './note-change.ts'

/** What a module entrusts to departments, and moves when one is merged into another. */
export interface Entrusted {
  readonly kind: EntrustedKind
  /** What is under way, or will be: what is over keeps the name it had. */
  readonly count: (db: Database, department: string) => Promise<number>
  readonly move: (tx: Transaction<object>, merger: Merger) => Promise<void>
}

export interface Merger {
  readonly from: string
  readonly into: string
  readonly by: string
  readonly now: Date
}

/**
 * Ends a department and entrusts to another one all it had under way, at once.
 *
 * @returns false when either is not there, has ended, or they are the same: nothing moves
 */
export async function mergeDepartments(
  db: Database,
  { from, into, endedOn }: Pick<Merger, 'from' | 'into'> & { readonly endedOn: Day },
  entrusted: readonly Entrusted[],
  change: Change,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const both = await sql`
      select from department where id = any(${[from, into]}::text[]) and ended_on is null
      for update`.execute(tx)
    if (both.rows.length !== 2) return false
    const merger = { from, into, by: change.by ?? 'command-line', now: change.now }
    for (const { move } of entrusted) await move(tx, merger)
    await sql`update department set ended_on = ${endedOn} where id = ${from}`.execute(tx)
    const subject = { kind: 'department', id: from }
    await noteChange(tx, { ...change, type: 'department-merged', subject, payload: { into } })
    return true
  })
}
