import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { allOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Question } from '../rules/question.ts'
import { mostAtOnce, type UnsureQuestion } from '../rules/set-aside.ts'
import { actsOn } from './acts.ts'

/** By the doors that a program can push. */
const untouched = sql`
  state = 'received' and published_at is null and door in ('web', 'mail', 'open311')
  and not exists (select from question as other where other.merged_into = question.id)`

/** Whoever gave up erased her words: what still has them was set aside by an officer. */
const wasSetAside = sql`state = 'withdrawn' and verbatim is not null`

/** What robots sent, and what officers set aside. */
export function setAside(db: Database) {
  return {
    /** The latest first. @param since  `null`: whenever they came */
    async list(
      isBack: boolean,
      { words, since }: { readonly words: string; readonly since: Date | null },
    ): Promise<{ readonly lines: readonly UnsureQuestion[]; readonly total: number }> {
      const conditions = [
        isBack ? wasSetAside : untouched,
        ...said(words, sql`all_words`),
        ...(since === null ? [] : [sql`received_at >= ${since.toISOString()}::timestamptz`]),
      ]
      const found = await sql<UnsureQuestion & { total: number }>`
        select id, number, coalesce(subject, '—') as subject, left(verbatim, 160) as words, door,
          received_at as "receivedAt", count(*) over ()::int as total
        from question where ${allOf(conditions)}
        order by received_at desc, number desc limit ${mostAtOnce}`.execute(db)
      return { lines: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Sets aside, or brings back, all that still may be. @returns how many were */
    async change(isBack: boolean, ids: readonly string[], act: Act): Promise<number> {
      return inTransaction(db, async (tx) => {
        // Locked in one order: two officers who tick the same ones wait for each other.
        const found = await sql<Pick<Question, 'id'>>`
          select id from question
          where id = any(${[...ids]}::uuid[]) and ${isBack ? wasSetAside : untouched}
          order by id for update`.execute(tx)
        let changed = 0
        for (const question of found.rows) {
          const acts = actsOn(tx, question, 'officer', act)
          const refusal = await (isBack ? acts.bringBack() : acts.setAside())
          if (refusal === null) changed += 1
        }
        return changed
      })
    },
  }
}
