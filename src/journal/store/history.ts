import type { Database } from '../../platform/database/database.ts'
import type { Payload } from '../rules/canonical.ts'
import type { Subject } from '../rules/event.ts'
import type { JournalTables } from './tables.ts'

/** One fact of an object's history. */
export interface HistoryEntry {
  readonly id: number
  /** Place in the chain; `null` for the second before it is chained. */
  readonly seq: number | null
  readonly type: string
  readonly at: string
  /** `null` once erased: that it happened stays, what was said does not. */
  readonly payload: Payload | null
}

/** What happened to an object, oldest first; the latest `limit` facts of it. */
export async function historyOf(
  db: Database,
  subject: Subject,
  limit = 500,
): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .withTables<JournalTables>()
    .selectFrom('journal_entry as entry')
    .leftJoin('journal_payload as content', 'content.entry', 'entry.id')
    .select(['entry.id', 'entry.seq', 'entry.type', 'entry.at', 'content.payload'])
    .where('entry.subject_kind', '=', subject.kind)
    .where('entry.subject_id', '=', subject.id)
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse()
}
