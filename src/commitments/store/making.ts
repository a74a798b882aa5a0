import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import { noteOrigin, type Thing } from '../../lineage/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Commitment } from '../rules/commitment.ts'
import { commitmentKind, tell } from './versions.ts'

/** A commitment as it is written in the register. */
export interface Promised extends Omit<Commitment, 'number' | 'state' | 'endedOn' | 'firstDueOn'> {
  /** Where it was promised: the answer its sentence stands in, the meeting where it was said. */
  readonly from: Thing
}

/**
 * Writes a commitment in the register, with its origin and its line of journal.
 *
 * @returns its number; that of the first time when this very form was sent twice
 */
export async function makeCommitment(db: Database, one: Promised, act: Act): Promise<number> {
  return inTransaction(db, async (tx) => {
    const made = await sql<{ number: number }>`
      insert into commitment (id, text, said, neighbourhood, theme, department, owner, deputy,
        made_on, first_due_on, due_on, words)
      values (${one.id}, ${one.text}, ${one.said}, ${one.neighbourhood}, ${one.theme},
        ${one.department}, ${one.owner}, ${one.deputy}, ${one.madeOn}, ${one.dueOn}, ${one.dueOn},
        ${plainWords(`${one.text} ${one.said}`)})
      on conflict (id) do nothing returning number`.execute(tx)
    const number = made.rows[0]?.number
    if (number === undefined) return numberOf(tx, one.id)
    await sql`
      insert into commitment_change (id, commitment, kind, day, at, by, reason, due_on)
      values (${randomUUID()}, ${one.id}, 'made', ${one.madeOn}, ${act.now.toISOString()},
        ${partyOf(act)}, null, ${one.dueOn})`.execute(tx)
    const to = { kind: commitmentKind, id: one.id }
    await noteOrigin(tx, one.from, to, act.now)
    const { department, dueOn } = one
    await tell(tx, 'commitment-made', one.id, act, { department, dueOn })
    return number
  })
}

async function numberOf(tx: Transaction<object>, id: string): Promise<number> {
  const found = await sql<{ number: number }>`
    select number from commitment where id = ${id}`.execute(tx)
  return found.rows[0]?.number ?? 0
}
