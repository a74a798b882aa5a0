import { sql, type Transaction } from 'kysely'
import type { Commitment } from '../rules/commitment.ts'

/** What anybody may read: not the agents in charge. */
export const publicColumns = sql`
  commitment.id, number, text, said, neighbourhood, theme, department, made_on as "madeOn",
  first_due_on as "firstDueOn", due_on as "dueOn", state, ended_on as "endedOn"`

export const commitmentColumns = sql`${publicColumns}, owner, deputy`

/** Running ones first, the nearest day first; then what is over, the latest first. */
export const byUrgency = sql`
  state <> 'open', case when state = 'open' then due_on end, ended_on desc, number`

/** Read to be acted on: what is written of it waits for the end of the transaction. */
export async function lockedCommitment(
  tx: Transaction<object>,
  id: string,
): Promise<Commitment | null> {
  const found = await sql<Commitment>`
    select ${commitmentColumns} from commitment where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}
