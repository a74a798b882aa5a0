import { sql } from 'kysely'
import type { Entrusted } from '../../town/index.ts'
import { tellMerger } from '../store/versions.ts'

/** The promises a department has to keep: what was promised, and for when, does not move. */
export const entrustedCommitments: Entrusted = {
  kind: 'commitments',
  async count(db, department) {
    const found = await sql<{ count: number }>`
      select count(*)::int as count from commitment
      where department = ${department} and state = 'open'`.execute(db)
    return found.rows[0]?.count ?? 0
  },
  async move(tx, { from, into, now }) {
    const moved = await sql<{ id: string }>`
      update commitment set department = ${into} where department = ${from} and state = 'open'
      returning id`.execute(tx)
    const ids = moved.rows.map(({ id }) => id)
    if (ids.length > 0) await tellMerger(tx, ids, { from, into, now })
  },
}
