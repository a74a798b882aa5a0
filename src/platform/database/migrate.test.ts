import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MigrationFailed, MigrationRefused, migrate, readMigrations } from './migrate.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let folder: string
let town: TestDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-migrations-'))
  town = await testDatabase()
  await town.pool.query('truncate migration')
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await town.close()
})

const write = (name: string, sql: string): void => writeFileSync(join(folder, name), sql)
const apply = () => migrate(town.pool, readMigrations(folder))

async function tables(): Promise<readonly string[]> {
  const rows = await town.pool.query<{ name: string }>(
    `select relname as name from pg_class where relname like 'walk%' and relkind = 'r' order by 1`,
  )
  return rows.rows.map(({ name }) => name)
}

describe('Migrating a database', () => {
  test('applies what is missing, in the order of the numbers, once', async () => {
    write('0001-walks.sql', 'create table walk (id integer primary key)')
    expect(await apply()).toEqual(['0001-walks'])

    write('0002-stops.sql', 'alter table walk rename to walk_with_stops; select 1;')
    expect(await apply()).toEqual(['0002-stops'])
    expect(await apply()).toEqual([])
    expect(await tables()).toEqual(['walk_with_stops'])
  })

  test('leaves nothing of a migration that fails, and keeps those before it', async () => {
    write('0001-walks.sql', 'create table walk (id integer primary key)')
    write('0002-stops.sql', 'create table walk_stop (id integer);\nselect nothing from nowhere;')
    await expect(apply()).rejects.toThrow(MigrationFailed)
    await expect(apply()).rejects.toThrow('0002-stops a échoué (ligne 2)')
    expect(await tables()).toEqual(['walk'])
  })

  test('is refused when an applied file was changed', async () => {
    write('0001-walks.sql', 'create table walk (id integer primary key)')
    await apply()
    write('0001-walks.sql', 'create table walk (id bigint primary key)')
    await expect(apply()).rejects.toThrow(MigrationRefused)
  })

  test('lives with a database that a newer version went ahead with', async () => {
    write('0001-walks.sql', 'create table walk (id integer primary key)')
    write('0002-stops.sql', 'create table walk_stop (id integer)')
    await apply()
    rmSync(join(folder, '0002-stops.sql'))
    expect(await apply()).toEqual([])
  })

  test('is done by one of two processes that start together', async () => {
    await town.pool.query('drop table migration')
    write('0001-walks.sql', 'create table walk (id integer primary key); select pg_sleep(0.2)')
    const [one, other] = await Promise.all([apply(), apply()])
    expect([...(one ?? []), ...(other ?? [])]).toEqual(['0001-walks'])
  })

  test('is refused when two files bear one number, or a name is not a number and a title', () => {
    write('0001-walks.sql', '')
    write('0001-stops.sql', '')
    expect(() => readMigrations(folder)).toThrow('numéro 1')
    rmSync(join(folder, '0001-stops.sql'))
    write('add stops.sql', '')
    expect(() => readMigrations(folder)).toThrow('add stops.sql')
  })
})
