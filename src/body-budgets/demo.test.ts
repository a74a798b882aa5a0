import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { loadDemoBodies } from '../bodies/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { loadDemoProposals } from '../proposals/index.ts'
import { loadDemoCouncillors, loadDemoDepartments } from '../town/index.ts'
import { loadDemoBodyBudgets } from './demo.ts'

const load = (db: Database, on: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const now = new Date(`${on}T10:00:00Z`)
    const place = { today: day(on), now, zone: 'Europe/Paris' }
    await loadDemoDepartments(tx, now)
    await loadDemoCouncillors(tx, place.today, now)
    await loadDemoBodies(tx, place)
    await loadDemoProposals(tx, place)
    await loadDemoBodyBudgets(tx, place)
  })

const countIn = async (db: Database, table: string, condition: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)} where ${sql.raw(condition)}`.execute(db)
  return rows[0]?.count ?? 0
}

describe('The demonstration’s budgets', () => {
  test('are of three councils over two years: one goes beyond with a reason, one expense was wrong, one serves a proposal', () =>
    withRollback(async (db) => {
      await load(db, '2026-11-28')
      const { rows } = await sql`select distinct body, year from body_budget_line`.execute(db)
      expect(rows).toHaveLength(6)
      for (const [table, condition] of [
        ['body_expense', `over_why <> ''`],
        ['body_expense', 'withdrawn_at is not null'],
        ['body_expense', 'proposal is not null'],
        ['body_budget_version', 'version = 2'],
      ] as const)
        expect(await countIn(db, table, condition), condition).toBeGreaterThan(0)
    }))

  test('have nothing of days to come, however early in the year', () =>
    withRollback(async (db) => {
      await load(db, '2026-01-03')
      expect(await countIn(db, 'body_expense', `spent_on > '2026-01-03'`)).toBe(0)
      expect(await countIn(db, 'body_expense', `withdrawn_at > '2026-01-04'`)).toBe(0)
      expect(await countIn(db, 'body_budget_line', 'year = 2026')).toBe(4)
    }))
})
