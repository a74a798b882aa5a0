import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from './connect.ts'
import { DatabaseUnavailable, DiskFull } from './database-failure.ts'
import { countQueries } from './query-count.ts'
import { type TestDatabase, testDatabase, withRollback } from './testing.ts'

const named = sql<{ name: string; statement: string }>`
  select name, statement from pg_prepared_statements order by name`

async function withTestDatabase(test: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await testDatabase()
  try {
    await test(database)
  } finally {
    await database.close()
  }
}

describe('A statement', () => {
  test('is planned once per connection, under a short name made from its text', () =>
    withRollback(async (db) => {
      for (const number of [1, 2, 3])
        await sql`select ${number}::integer as twice_planned`.execute(db)

      const plans = (await named.execute(db)).rows.filter(({ statement }) =>
        statement.includes('twice_planned'),
      )
      expect(plans).toHaveLength(1)
      expect(plans[0]?.name).toMatch(/^[0-9a-f]{16}$/)
    }))

  test('is planned anew when another process migrates its table', () =>
    withTestDatabase(async ({ db, pool }) => {
      await pool.query('create table walk (id integer)')
      const walks = sql`select * from walk where ${true}::boolean`
      const look = () => db.connection().execute((one) => walks.execute(one))
      await look()
      await pool.query(`alter table walk add column stops integer; insert into walk values (1, 2)`)
      expect((await look()).rows).toEqual([{ id: 1, stops: 2 }])
      expect((await look()).rows).toEqual([{ id: 1, stops: 2 }])
    }))

  test('has no name behind a pooler that forgets them', () =>
    withTestDatabase(async ({ address }) => {
      const pooled = openDatabase({
        address,
        applicationName: 'parvis test',
        unnamedStatements: true,
        connections: 1,
      })
      await sql`select ${1}::integer`.execute(pooled.db)
      expect((await named.execute(pooled.db)).rows).toEqual([])
      await pooled.close()
    }))

  test('is counted with those of the same piece of work, and no other', () =>
    withTestDatabase(async ({ db }) => {
      const alone = sql`select 1`
      const count = countQueries(async () => {
        await Promise.all([alone.execute(db), alone.execute(db)])
        return 'done'
      })
      await alone.execute(db)
      expect(await count).toEqual({
        outcome: 'done',
        queries: 2,
        statements: ['select 1', 'select 1'],
      })
    }))

  test('is stopped when it lasts longer than a page may wait', () =>
    withTestDatabase(async ({ address }) => {
      const hurried = openDatabase({
        address,
        applicationName: 'parvis test',
        statementTimeoutMs: 50,
      })
      await expect(sql`select pg_sleep(5)`.execute(hurried.db)).rejects.toThrow('statement timeout')
      await hurried.close()
    }))
})

describe('A full disk', () => {
  // The server is asked to say it: no disk is filled for real at each run.
  const complain = `do $$ begin raise exception 'no room' using errcode = '53100'; end $$`

  test('is named, by Kysely as by the pool', () =>
    withTestDatabase(async ({ db, pool }) => {
      await expect(sql.raw(complain).execute(db)).rejects.toThrow(DiskFull)
      await expect(pool.query(complain)).rejects.toThrow(DiskFull)
    }))
})

describe('A lost database', () => {
  test('is named when nobody answers', async () => {
    const address = { host: '127.0.0.1', port: 1, user: 'x', password: 'x', database: 'x' }
    const { db, pool, close } = openDatabase({ address, applicationName: 'parvis test' })
    await expect(sql`select 1`.execute(db)).rejects.toThrow(DatabaseUnavailable)
    await expect(pool.query('select 1')).rejects.toThrow(DatabaseUnavailable)
    await close()
  })

  test('is named when it goes away in the middle, and the next query finds it again', () =>
    withTestDatabase(async ({ db, address }) => {
      const other = openDatabase({ address, applicationName: 'parvis test' })
      const waiting = sql`select pg_sleep(20)`.execute(db)
      const lost = expect(waiting).rejects.toThrow(DatabaseUnavailable)
      await untilSomebodySleeps(other)
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`.execute(other.db)
      await lost
      await sql`select 1`.execute(db)
      await other.close()
    }))
})

async function untilSomebodySleeps({ db }: Pick<TestDatabase, 'db'>): Promise<void> {
  for (;;) {
    const asleep = sql`
      select from pg_stat_activity where wait_event = 'PgSleep' and query like '%pg_sleep(20)%'`
    if ((await asleep.execute(db)).rows.length > 0) return
  }
}
