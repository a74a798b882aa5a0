import type { Pool, PoolClient } from 'pg'
import { lockKey } from '../database/advisory-lock.ts'
import { type Migration, readMigrations } from '../database/migrate.ts'
import { clearSchema } from './town-schema.ts'

/**
 * Empties a database of all that a town keeps, and lays its schema again: whole, or not at all.
 * Servers that run on it start afresh.
 */
export async function emptyTown(pool: Pool): Promise<void> {
  const client = await pool.connect()
  let isSound = false
  try {
    await client.query(`begin; set local lock_timeout = '60s'`)
    await client.query(`select pg_advisory_xact_lock(${lockKey('migrations')})`)
    await clearSchema(client)
    await client.query('delete from migration')
    for (const migration of readMigrations()) await lay(client, migration)
    await client.query('commit')
    isSound = true
    await startAfresh(client)
  } finally {
    client.release(!isSound)
  }
}

/** Applies one migration and notes it, in the transaction of the client. */
export async function lay(
  client: PoolClient,
  { number, name, sql, sha256 }: Migration,
): Promise<void> {
  await client.query(sql)
  await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
    number,
    name,
    sha256,
  ])
}

/**
 * After the commit: statistics for the planner, and a fresh start for the servers that were running,
 * which remember pages and statements of the former town. Neither can undo what was done.
 */
export async function startAfresh(client: PoolClient): Promise<void> {
  await client.query('analyze').catch(() => {})
  await client
    .query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`,
    )
    .catch(() => {})
}
