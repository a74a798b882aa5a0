import { sql } from 'kysely'
import type { Entrusted } from '../../town/index.ts'
import { meetingsVersion } from '../store/versions.ts'
import { bumpVersions } from '../../journal/index.ts'

/** The actions a department has to do: what was decided does not move, who does it follows. */
export const entrustedActions: Entrusted = {
  kind: 'actions',
  async count(db, department) {
    const found = await sql<{ count: number }>`
      select count(*)::int as count from meeting_action
      where department = ${department} and state = 'open'`.execute(db)
    return found.rows[0]?.count ?? 0
  },
  async move(tx, { from, into }) {
    await sql`
      update meeting_action set department = ${into}
      where department = ${from} and state = 'open'`.execute(tx)
    await bumpVersions(tx, [meetingsVersion])
  },
}
