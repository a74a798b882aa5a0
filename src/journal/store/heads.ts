import type { Database } from '../../platform/database/database.ts'
import { type Day, day as dayNamed } from '../../platform/kernel/day.ts'
import type { PublishedHead } from '../rules/verification.ts'
import { chainEnd } from './chain-pending.ts'
import type { JournalTables } from './tables.ts'

/**
 * Publishes the last link of the chain under a day, once: a day already published keeps its link.
 *
 * @param day  calendar day in the town's time zone
 * @returns the head of that day; `null` while nothing was ever chained
 */
export async function publishHead(db: Database, day: Day): Promise<PublishedHead | null> {
  const tables = db.withTables<JournalTables>()
  const { seq, link } = await chainEnd(db)
  if (seq === 0) return null

  await tables
    .insertInto('journal_head')
    .values({ day, seq, link })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute()
  const row = await tables
    .selectFrom('journal_head')
    .select(['day', 'seq', 'link'])
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return headOf(row)
}

/** What has been published, latest day first. */
export async function publishedHeads(db: Database, limit = 400): Promise<readonly PublishedHead[]> {
  const rows = await db
    .withTables<JournalTables>()
    .selectFrom('journal_head')
    .select(['day', 'seq', 'link'])
    .orderBy('day', 'desc')
    .limit(limit)
    .execute()
  return rows.map(headOf)
}

const headOf = (row: { day: string; seq: number; link: Buffer }): PublishedHead => ({
  day: dayNamed(row.day),
  seq: row.seq,
  link: row.link.toString('hex'),
})
