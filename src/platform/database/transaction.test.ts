import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { withLock, withLockIfFree } from './advisory-lock.ts'
import type { Database } from './database.ts'
import { testDatabase, withRollback } from './testing.ts'
import { inTransaction } from './transaction.ts'

const note = (db: Database, fact: string) =>
  sql`insert into installation (fact, content) values (${fact}, '1')`.execute(db)

async function facts(db: Database): Promise<readonly string[]> {
  const rows = await sql<{ fact: string }>`select fact from installation order by 1`.execute(db)
  return rows.rows.map(({ fact }) => fact)
}

describe('A transaction', () => {
  test('keeps all or nothing', async () => {
    const { db, close } = await testDatabase()
    await inTransaction(db, (inside) => note(inside, 'kept'))
    const failure = inTransaction(db, async (inside) => {
      await note(inside, 'lost')
      throw new Error('half-way')
    })
    await expect(failure).rejects.toThrow('half-way')
    expect(await facts(db)).toEqual(['kept'])
    await close()
  })

  test('undoes a part that failed without undoing the rest', () =>
    withRollback(async (db) => {
      await note(db, 'before')
      const part = inTransaction(db, async (inside) => {
        await note(inside, 'part')
        await inTransaction(inside, (deeper) => note(deeper, 'part-of-part'))
        await note(inside, 'before')
      })
      await expect(part).rejects.toThrow('duplicate key')
      await note(db, 'after')
      expect(await facts(db)).toEqual(['after', 'before'])
    }))
})

describe('A named lock', () => {
  test('is held by one at a time; who does not wait is told', async () => {
    const { db, close } = await testDatabase()
    const order: string[] = []
    const told = await withLock(db, 'journal', async () => {
      const late = withLock(db, 'journal', async () => void order.push('second'))
      const hurried = await withLockIfFree(db, 'journal', () => Promise.resolve('mine'))
      const elsewhere = await withLockIfFree(db, 'exports', () => Promise.resolve('mine'))
      order.push('first')
      return { late, hurried, elsewhere }
    })
    await told.late
    expect(order).toEqual(['first', 'second'])
    expect([told.hurried, told.elsewhere]).toEqual([null, 'mine'])
    expect(await withLockIfFree(db, 'journal', () => Promise.resolve('mine'))).toBe('mine')
    await close()
  })
})
