import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'
import { inTransaction } from './transaction.ts'

/**
 * The number PostgreSQL locks for a name such as `migrations` or `journal`, as text: 64 bits are
 * more than a JavaScript number holds.
 */
export function lockKey(name: string): string {
  return createHash('sha256').update(`parvis:${name}`).digest().readBigInt64BE(0).toString()
}

/** Waits for the named lock, runs the work in a transaction, and lets go when it ends. */
export async function withLock<Outcome>(
  db: Database,
  name: string,
  work: (db: Transaction<object>) => Promise<Outcome>,
): Promise<Outcome> {
  return inTransaction(db, async (locked) => {
    await sql`select pg_advisory_xact_lock(${lockKey(name)}::bigint)`.execute(locked)
    return work(locked)
  })
}

/**
 * The same without waiting: `null` when somebody else, on this machine or another, holds the lock.
 *
 * The lock belongs to the transaction: it survives a pooler and dies with its holder.
 */
export async function withLockIfFree<Outcome>(
  db: Database,
  name: string,
  work: (db: Transaction<object>) => Promise<Outcome>,
): Promise<Outcome | null> {
  return inTransaction(db, async (locked) => {
    const answer = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(${lockKey(name)}::bigint) as taken`.execute(locked)
    return answer.rows[0]?.taken === true ? work(locked) : null
  })
}
