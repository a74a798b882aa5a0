import { sql } from 'kysely'
import type { Entrusted } from '../../town/index.ts'
import { tellMerger } from '../store/versions.ts'

const running = sql`state in ('under-review', 'planned', 'under-way')`

/** The proposals a department answers for: what was replied, and for when, does not move. */
export const entrustedProposals: Entrusted = {
  kind: 'proposals',
  async count(db, department) {
    const found = await sql<{ count: number }>`
      select count(*)::int as count from proposal
      where department = ${department} and ${running}`.execute(db)
    return found.rows[0]?.count ?? 0
  },
  async move(tx, { from, into, now }) {
    const moved = await sql<{ id: string }>`
      update proposal set department = ${into} where department = ${from} and ${running}
      returning id`.execute(tx)
    const ids = moved.rows.map(({ id }) => id)
    if (ids.length > 0) await tellMerger(tx, ids, { from, into, now })
  },
}
