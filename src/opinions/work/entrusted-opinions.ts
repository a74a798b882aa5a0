import { sql } from 'kysely'
import type { Entrusted } from '../../town/index.ts'
import { tellMerger } from '../store/versions.ts'

/** The replies a department prepares: what was replied keeps the name it had. */
export const entrustedOpinions: Entrusted = {
  kind: 'opinions',
  async count(db, department) {
    const found = await sql<{ count: number }>`
      select count(*)::int as count from opinion
      where department = ${department} and state = 'adopted'`.execute(db)
    return found.rows[0]?.count ?? 0
  },
  async move(tx, { from, into, now }) {
    const moved = await sql<{ id: string }>`
      update opinion set department = ${into} where department = ${from} and state = 'adopted'
      returning id`.execute(tx)
    const ids = moved.rows.map(({ id }) => id)
    if (ids.length > 0) await tellMerger(tx, ids, { from, into, now })
  },
}
