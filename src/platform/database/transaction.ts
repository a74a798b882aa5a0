import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs the work in one transaction: all of it is kept, or nothing.
 *
 * Inside a transaction already, the work becomes a part of it (a savepoint): its failure undoes
 * that part alone. Parts of one transaction run one after the other, never side by side.
 */
export async function inTransaction<Outcome>(
  db: Database,
  work: (db: Transaction<object>) => Promise<Outcome>,
): Promise<Outcome> {
  if (!isTransaction(db)) return db.transaction().execute(work)

  await sql`savepoint part`.execute(db)
  try {
    const outcome = await work(db)
    await sql`release savepoint part`.execute(db)
    return outcome
  } catch (error) {
    // A lost connection has undone everything already: the first error is the one to tell.
    await sql`rollback to savepoint part`.execute(db).catch(() => {})
    throw error
  }
}

const isTransaction = (db: Database): db is Transaction<object> => db.isTransaction
