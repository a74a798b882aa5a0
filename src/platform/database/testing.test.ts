import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase, withRollback } from './testing.ts'

describe('The tests’ database', () => {
  const facts = sql<{ fact: string }>`select fact from installation`

  test('is migrated, and empty', () =>
    withRollback(async (db) => {
      expect((await facts.execute(db)).rows).toEqual([])
    }))

  test('forgets what a test wrote', async () => {
    await withRollback(async (db) => {
      await sql`insert into installation (fact, content) values ('kept', '1')`.execute(db)
      expect((await facts.execute(db)).rows).toEqual([{ fact: 'kept' }])
    })
    await withRollback(async (db) => {
      expect((await facts.execute(db)).rows).toEqual([])
    })
  })

  test('hands a failing expectation back to the test', async () => {
    const story = withRollback(() => Promise.reject(new Error('no such thing')))
    await expect(story).rejects.toThrow('no such thing')
  })

  test('is a real one of its own for a test that commits', async () => {
    const one = await testDatabase()
    const other = await testDatabase()
    try {
      await sql`insert into installation (fact, content) values ('kept', '1')`.execute(one.db)
      expect((await facts.execute(one.db)).rows).toHaveLength(1)
      expect((await facts.execute(other.db)).rows).toHaveLength(0)
    } finally {
      await one.close()
      await other.close()
    }
  })

  // The order of a town’s own server is what its installer chose: stores name theirs.
  test('sorts French words as a French dictionary does, when the statement says so', () =>
    withRollback(async (db) => {
      const words = await sql<{ word: string }>`
        select word from unnest(array['zoo', 'École', 'eau', 'été', 'abricot']) as word
        order by word collate "fr-x-icu"`.execute(db)
      expect(words.rows.map(({ word }) => word)).toEqual(['abricot', 'eau', 'École', 'été', 'zoo'])
    }))
})
