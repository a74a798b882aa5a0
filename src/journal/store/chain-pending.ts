import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { withLockIfFree } from '../../platform/database/index.ts'
import { type Digest, firstLink, linkAfter } from '../rules/chain.ts'
import type { JournalTables } from './tables.ts'

/** Entries chained in one transaction: a second's work, even after an import. */
const mostAtOnce = 5000

/**
 * Gives a place and a link to the events committed since last time, in order of arrival.
 *
 * An event whose transaction is still open is not seen, so not waited for: it will follow, later in
 * the chain than some that arrived after it. Nothing but this, under its lock, extends the chain.
 *
 * @returns how many were chained; 0 as well when another process is at it
 */
export async function chainPending(db: Database): Promise<number> {
  const chained = await withLockIfFree(db, 'journal-chain', async (locked) => {
    const tables = locked.withTables<JournalTables>()
    const pending = await tables
      .selectFrom('journal_entry')
      .select(['id', 'type', 'subject_kind', 'subject_id', 'at', 'payload_digest'])
      .where('seq', 'is', null)
      .orderBy('id')
      .limit(mostAtOnce)
      .execute()
    if (pending.length === 0) return 0

    let { seq, link } = await chainEnd(locked)
    const ids: number[] = []
    const seqs: number[] = []
    const links: string[] = []
    for (const row of pending) {
      seq += 1
      link = linkAfter(link, {
        seq,
        type: row.type,
        subject: { kind: row.subject_kind, id: row.subject_id },
        at: row.at,
        payloadDigest: row.payload_digest,
      })
      ids.push(row.id)
      seqs.push(seq)
      links.push(link.toString('hex'))
    }
    await sql`
      update journal_entry as entry
      set seq = placed.seq, link = decode(placed.link, 'hex'), chained_at = clock_timestamp()
      from unnest(${ids}::bigint[], ${seqs}::bigint[], ${links}::text[]) as placed (id, seq, link)
      where entry.id = placed.id`.execute(locked)
    return pending.length
  })
  return chained ?? 0
}

/** The last place and link of the chain; place 0 while it is empty. */
export async function chainEnd(db: Database): Promise<{ seq: number; link: Digest }> {
  const last = await db
    .withTables<JournalTables>()
    .selectFrom('journal_entry')
    .select(['seq', 'link'])
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined || last.seq === null || last.link === null)
    return { seq: 0, link: firstLink }
  return { seq: last.seq, link: last.link }
}
