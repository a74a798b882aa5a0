import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { inProject } from '../files/project-root.ts'
import { lockKey } from './advisory-lock.ts'

/** A step of the database's life: `db/migrations/0001-journal.sql`. */
export interface Migration {
  /** The number in its name: the order of application. */
  readonly number: number
  /** The file's name without `.sql`. */
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** The migrations folder is wrong, or tells another story than the database: nothing was applied. */
export class MigrationRefused extends Error {
  readonly code = 'migration-refused'
}

/** The SQL of a migration failed; the transaction left nothing of it. */
export class MigrationFailed extends Error {
  readonly code = 'migration-failed'
}

/** Reads the migrations in order. @throws MigrationRefused  a badly named file, a number used twice */
export function readMigrations(folder: string = inProject('db', 'migrations')): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  const migrations = files.map((file) => readMigration(folder, file))
  migrations.sort((one, other) => one.number - other.number)

  for (const [index, { number, name }] of migrations.entries())
    if (migrations[index - 1]?.number === number)
      throw new MigrationRefused(`Deux migrations portent le numéro ${number}, dont ${name}.`)
  return migrations
}

function readMigration(folder: string, file: string): Migration {
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]
  if (number === undefined)
    throw new MigrationRefused(`${file} : une migration s’appelle 0001-un-titre.sql.`)

  const text = readFileSync(join(folder, file), 'utf8')
  return {
    number: Number(number),
    name: file.slice(0, -'.sql'.length),
    sql: text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/**
 * Applies what is missing, each migration in its own transaction, one process at a time.
 *
 * @returns the names of those applied now, in order; empty when the database was up to date
 * @throws MigrationRefused  a file was changed after it was applied
 * @throws MigrationFailed
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const client = await pool.connect()
  let isSound = false
  try {
    if ((await missing(client, migrations)).length === 0) return endWell([])
    return endWell(await applyUnderLock(client, migrations))
  } finally {
    // A connection that failed may still hold the lock: it is closed rather than kept.
    client.release(!isSound)
  }

  function endWell(names: readonly string[]): readonly string[] {
    isSound = true
    return names
  }
}

async function applyUnderLock(client: pg.PoolClient, migrations: readonly Migration[]) {
  const applied: string[] = []
  // A lock of the session, for each migration has a transaction of its own. Building an index on a
  // large table takes longer than a page may: no limit of time here.
  await client.query('set statement_timeout = 0; set lock_timeout = 0')
  await client.query(`select pg_advisory_lock(${lockKey('migrations')})`)
  try {
    for (const migration of await missing(client, migrations)) {
      await apply(client, migration)
      applied.push(migration.name)
    }
  } finally {
    await client.query(`select pg_advisory_unlock(${lockKey('migrations')})`)
    await client.query('reset statement_timeout; reset lock_timeout')
  }
  return applied
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    const { message, line } = whatWentWrong(error, migration)
    throw new MigrationFailed(`La migration ${migration.name} a échoué${line} : ${message}`, {
      cause: error,
    })
  }
}

function whatWentWrong(error: unknown, { sql }: Migration): { message: string; line: string } {
  if (!(error instanceof Error)) return { message: String(error), line: '' }
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN
  const line = sql.slice(0, position).split('\n').length
  return { message: error.message, line: position > 0 ? ` (ligne ${line})` : '' }
}

interface Applied {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

async function missing(client: pg.PoolClient, migrations: readonly Migration[]) {
  const applied = await appliedMigrations(client)
  refuseDifferences(applied, migrations)
  const known = new Set(applied.map(({ number }) => number))
  return migrations.filter(({ number }) => !known.has(number))
}

async function appliedMigrations(client: pg.PoolClient): Promise<readonly Applied[]> {
  const found = await client.query<{ known: boolean }>(
    `select to_regclass('migration') is not null as known`,
  )
  if (found.rows[0]?.known !== true) {
    // Two first starts at once may both come here: the second finds the table made.
    await client.query(`select pg_advisory_lock(${lockKey('migrations')})`)
    await client.query(createMigrationTable)
    await client.query(`select pg_advisory_unlock(${lockKey('migrations')})`)
  }
  const rows = await client.query<Applied>('select number, name, sha256 from migration order by 1')
  return rows.rows
}

const createMigrationTable = `
  create table if not exists migration (
    number integer primary key check (number > 0),
    name text not null unique,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    applied_at timestamptz not null default clock_timestamp()
  )`

function refuseDifferences(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const ours = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, sha256 } of applied) {
    const migration = ours.get(number)
    // Applied by a newer version: its steps are small enough for this one to live with.
    if (migration === undefined) continue
    if (migration.sha256 !== sha256)
      throw new MigrationRefused(
        `La migration ${name} a été modifiée après son application. Rétablissez le fichier et écrivez une nouvelle migration.`,
      )
  }
}
