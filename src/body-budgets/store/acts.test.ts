import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import { type BudgetLine, remainsOf } from '../rules/budget-line.ts'
import { actsOn, grantLine } from './acts.ts'
import { budgetLines } from './lines.ts'

const act = { by: 'test', now: new Date('2026-06-10T08:00:00Z') }
const today = day('2026-06-10')
const grant = {
  kind: 'operating',
  title: inFrench('Affiches'),
  grantedCents: 100_000,
  decidedOn: day('2025-12-15'),
  source: 'Délibération 2025-120',
} as const

/** A thousand euros of a body. @returns the id of the line */
async function aLine(db: Database): Promise<string> {
  const words = JSON.stringify(inFrench('Conseil d’essai'))
  await sql`
    insert into body (id, kind, name, purpose) values ('conseil', 'other', ${words}::jsonb,
      ${words}::jsonb) on conflict do nothing`.execute(db)
  const id = randomUUID()
  await grantLine(db, { ...grant, id, body: 'conseil', year: 2026 }, act)
  return id
}

const read = async (db: Database, id: string): Promise<BudgetLine> => {
  const line = await budgetLines(db).find(id)
  if (line === null) throw new Error('A line just granted is not there.')
  return line
}

const anExpense = (cents: number, overWhy = '') => ({
  ...{ id: randomUUID(), spentOn: day('2026-03-02'), label: 'Affiches', cents, overWhy },
  proposal: null,
})

describe('Two officers at the same moment', () => {
  test('never spend the same euro: one takes all that is left, the others are refused', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const id = await aLine(db)
      const acts = actsOn(db, id, act)
      const done = await Promise.all([1, 2, 3].map(() => acts.spend(anExpense(100_000), today)))
      expect(done.map(String).toSorted()).toEqual(['beyond', 'beyond', 'null'])
      expect(remainsOf(await read(db, id))).toBe(0)

      const corrected = await Promise.all(
        [200_000, 300_000].map((grantedCents) =>
          acts.correct({ ...grant, grantedCents, why: 'Plus.', overWhy: '' }, { seen: 1, today }),
        ),
      )
      expect(corrected.map(String).toSorted()).toEqual(['moved-on', 'null'])
    } finally {
      await database.close()
    }
  })
})

const someWords = fc.constantFrom('', 'Parce que.')
const anAct = fc.record({
  kind: fc.constantFrom('spend', 'withdraw', 'correct'),
  cents: fc.integer({ min: 1, max: 90_000 }),
  which: fc.nat(6),
  overWhy: someWords,
})

describe('Whatever is written of a line', () => {
  test(
    'what the database says is left is what was granted minus each expense that stands, and less than nothing has its reason',
    () =>
      withRollback(async (db) => {
        await fc.assert(
          fc.asyncProperty(fc.array(anAct, { maxLength: 14 }), async (acts) => {
            const id = await aLine(db)
            const on = actsOn(db, id, act)
            const tried: string[] = []
            for (const { kind, cents, which, overWhy } of acts) {
              const expense = anExpense(cents, overWhy)
              const chosen = tried[which]
              if (kind === 'spend') {
                tried.push(expense.id)
                await on.spend(expense, today)
              } else if (kind === 'correct') {
                const seen = (await read(db, id)).version
                await on.correct(
                  { ...grant, grantedCents: cents, why: 'Non.', overWhy },
                  { seen, today },
                )
              } else if (chosen !== undefined) await on.withdraw(chosen, 'Notée deux fois.')
            }
            const line = await read(db, id)
            const standing = await budgetLines(db).expenses(id, { page: 1, perPage: 50 })
            const corrections = await budgetLines(db).corrections(id)
            const spent = standing.reduce((sum, { cents }) => sum + cents, 0)
            expect([line.spentCents, line.expenseCount]).toEqual([spent, standing.length])
            expect(remainsOf(line)).toBe(line.grantedCents - spent)
            const reasons = [
              ...standing.map(({ overWhy }) => overWhy),
              ...corrections.map((one) => (one.kind === 'corrected' ? one.overWhy : '')),
            ]
            expect(remainsOf(line) >= 0 || reasons.some((why) => why !== '')).toBe(true)
          }),
          { numRuns: 25 },
        )
      }),
    60_000,
  )
})
