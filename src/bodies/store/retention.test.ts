import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { aBody, aSeat, act, who } from '../store.testing.ts'
import { forgetFormerMembers } from './retention.ts'
import { termsIn } from './terms.ts'

const start = day('2026-01-01')

async function kept(db: Database, on: string): Promise<readonly unknown[]> {
  await inTransaction(db, (tx) => forgetFormerMembers(tx, new Date(`${on}T03:00:00Z`)))
  const found = await sql<object>`
    select name, email, phone, household, declared_sex as sex from body_member order by id`.execute(
    db,
  )
  return found.rows
}

test('A year after her last day, what served to call her goes; her name stays if she agreed', () =>
  withRollback(async (db) => {
    const body = await aBody(db)
    const store = termsIn(db, body, act, start)
    const reached = {
      email: 'a@exemple.fr',
      phone: '0102',
      household: '3 rue',
      declaredSex: 'woman',
    } as const
    await store.appoint({ ...aSeat(1, start), who: { ...who('Aline'), ...reached } })
    await store.appoint({ ...aSeat(2, start), who: { ...who('Boris'), isNameShown: false } })
    const names = (rows: readonly unknown[]) => JSON.stringify(rows)
    const before = names(await kept(db, '2027-10-28'))
    expect(before).toContain('a@exemple.fr')
    expect(before).toContain('Boris')
    const bare = { email: null, phone: null, household: null, sex: null }
    const after = await kept(db, '2027-10-30')
    expect(after).toHaveLength(2)
    expect(after).toEqual(
      expect.arrayContaining([
        { name: 'Aline', ...bare },
        { name: null, ...bare },
      ]),
    )
  }))
