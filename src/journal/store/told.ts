import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Payload } from '../rules/canonical.ts'
import { firstLink, linkAfter, payloadDigest } from '../rules/chain.ts'
import type { Subject } from '../rules/event.ts'

/**
 * What the facts of one type said of an object, oldest first, each checked against its own digest
 * and against the link before it; `null` for one that is erased, or not what was told.
 *
 * The chain as a whole, and what was published of it, are for `verifyJournal`.
 */
export async function toldOf(
  db: Database,
  subject: Subject,
  type: string,
): Promise<readonly (Payload | null)[]> {
  const found = await sql<Row>`
    select entry.seq, entry.at, entry.payload_digest as digest, entry.link, payload, salt,
      (select before.link from journal_entry before where before.seq = entry.seq - 1) as before
    from journal_entry entry left join journal_payload content on content.entry = entry.id
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} and type = ${type}
    order by entry.id`.execute(db)
  return found.rows.map((row) => (isWhatWasTold(row, subject, type) ? row.payload : null))
}

interface Row {
  /** `null`, with the link, for the second before it is chained. */
  readonly seq: number | null
  readonly link: Buffer | null
  readonly before: Buffer | null
  readonly at: string
  readonly digest: Buffer
  readonly payload: Payload | null
  readonly salt: Buffer | null
}

function isWhatWasTold(row: Row, subject: Subject, type: string): boolean {
  const { seq, link, before, at, digest, payload, salt } = row
  if (payload === null || salt === null || !payloadDigest(payload, salt).equals(digest))
    return false
  if (seq === null || link === null) return true
  const entry = { seq, type, subject, at, payloadDigest: digest }
  return linkAfter(before ?? firstLink, entry).equals(link)
}
