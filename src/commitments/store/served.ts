import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Commitment, type PublicCommitment, soonDays } from '../rules/commitment.ts'
import { byUrgency, publicColumns } from './commitment-row.ts'

/** A promise on the desk of who keeps it. */
export interface ToKeep extends Pick<Commitment, 'number' | 'text' | 'dueOn'> {
  /** What she proposed came back, with a word. */
  readonly isReturned: boolean
}

/** The promises of some departments, for their agents. */
export function servedCommitments(db: Database, departments: readonly string[]) {
  const own = sql`department = any(${[...departments]}::text[])`
  return {
    /** Those that run first, the nearest day first; then what is over. */
    async page(
      page: number,
      perPage: number,
    ): Promise<{ readonly commitments: readonly PublicCommitment[]; readonly total: number }> {
      const found = await sql<PublicCommitment & { total: number }>`
        select ${publicColumns}, count(*) over ()::int as total from commitment where ${own}
        order by ${byUrgency} limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { commitments: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Late, due soon, or returned; not those of which an officer has a proposal to read. */
    async awaited(
      today: Day,
      most: number,
    ): Promise<{ readonly commitments: readonly ToKeep[]; readonly total: number }> {
      const found = await sql<ToKeep & { total: number }>`
        select number, text, due_on as "dueOn", last.state is not distinct from 'returned' as "isReturned",
          count(*) over ()::int as total
        from commitment
        left join lateral (select state from commitment_proposal
          where commitment = commitment.id order by made_at desc limit 1) as last on true
        where ${own} and commitment.state = 'open' and last.state is distinct from 'waiting'
          and (due_on <= ${daysAfter(today, soonDays)} or last.state = 'returned')
        order by due_on, number limit ${most}`.execute(db)
      return { commitments: found.rows, total: found.rows[0]?.total ?? 0 }
    },
  }
}
