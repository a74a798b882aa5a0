import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Payload } from '../rules/canonical.ts'
import {
  type JournalFault,
  step,
  type StoredContent,
  type StoredEntry,
  type Walk,
  walkStart,
} from '../rules/verification.ts'
import { chainEnd } from './chain-pending.ts'

/** What a verification of the whole journal found. */
export interface JournalVerification {
  /** Entries of the chain that were checked. */
  readonly entries: number
  /** Committed, waiting for their place. */
  readonly unchained: number
  /** Payloads erased on purpose: the chain holds without them. */
  readonly erased: number
  /** Days whose published link was compared with the chain. */
  readonly heads: number
  /** All faults, the first broken link first among them; `faults` keeps the first hundred. */
  readonly faultCount: number
  readonly faults: readonly JournalFault[]
}

const entriesPerPage = 2000
const faultsKept = 100

/**
 * Recomputes every link and every payload's digest, and compares the chain with the published heads.
 *
 * Reads the chain once, by pages: about ten seconds per million entries.
 *
 * @param onProgress  share of the chain already checked, from 0 to 1
 */
export async function verifyJournal(
  db: Database,
  onProgress: (share: number) => void = () => {},
): Promise<JournalVerification> {
  const end = await chainEnd(db)
  const heads = await headsBySeq(db)
  const faults: JournalFault[] = []
  let [entries, erased, faultCount] = [0, 0, 0]
  const note = (found: readonly JournalFault[]) => {
    faultCount += found.length
    faults.push(...found.slice(0, faultsKept - faults.length))
  }

  let walk: Walk = walkStart
  for (;;) {
    const page = await entriesAfter(db, walk.seq)
    for (const entry of page) {
      note(step(walk, entry))
      const published = heads.get(entry.seq) ?? []
      const differing = published.filter((link) => !link.equals(entry.link))
      note(differing.map(() => ({ kind: 'head-differs', seq: entry.seq })))
      if (entry.content.state === 'erased') erased += 1
      entries += 1
      walk = { seq: entry.seq, link: entry.link }
    }
    if (page.length < entriesPerPage) break
    onProgress(Math.min(1, walk.seq / Math.max(1, end.seq)))
  }

  const lost = [...heads.keys()].filter((seq) => seq > walk.seq)
  note(lost.map((seq) => ({ kind: 'tail-missing', seq })))
  return {
    entries,
    erased,
    unchained: await unchainedCount(db),
    heads: [...heads.values()].flat().length,
    faultCount,
    faults,
  }
}

async function entriesAfter(db: Database, seq: number): Promise<readonly StoredEntry[]> {
  const found = await sql<EntryRow>`
    select entry.seq, entry.type, entry.subject_kind, entry.subject_id, entry.at,
      entry.payload_digest, entry.link, content.entry as content, content.payload, content.salt
    from journal_entry as entry left join journal_payload as content on content.entry = entry.id
    where entry.seq > ${seq} order by entry.seq limit ${entriesPerPage}`.execute(db)
  return found.rows.map((row) => ({
    seq: row.seq,
    type: row.type,
    subject: { kind: row.subject_kind, id: row.subject_id },
    at: row.at,
    payloadDigest: row.payload_digest,
    link: row.link,
    content: contentOf(row),
  }))
}

interface EntryRow {
  readonly seq: number
  readonly type: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly at: string
  readonly payload_digest: Buffer
  readonly link: Buffer
  readonly content: number | null
  readonly payload: Payload | null
  readonly salt: Buffer | null
}

function contentOf({ content, payload, salt }: EntryRow): StoredContent {
  if (content === null) return { state: 'missing' }
  return payload === null || salt === null ? { state: 'erased' } : { state: 'kept', payload, salt }
}

/** On a quiet day nothing is chained: several days then publish the same place. */
async function headsBySeq(db: Database): Promise<ReadonlyMap<number, readonly Buffer[]>> {
  const found = await sql<{ seq: number; links: Buffer[] }>`
    select seq, array_agg(link) as links from journal_head group by seq order by seq`.execute(db)
  return new Map(found.rows.map(({ seq, links }) => [seq, links]))
}

async function unchainedCount(db: Database): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from journal_entry where seq is null`.execute(db)
  return found.rows[0]?.count ?? 0
}
