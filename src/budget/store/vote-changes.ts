import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** How often the rules and hours of an edition were written anew, and when last. */
export interface VoteChanges {
  readonly times: number
  readonly at: string
}

/** By slug of the edition, from the journal: calendars are told that hours may have moved. */
export async function voteChanges(db: Database): Promise<ReadonlyMap<string, VoteChanges>> {
  const found = await sql<VoteChanges & { readonly slug: string }>`
    select subject_id as slug, count(*)::int as times, max(at) as at from journal_entry
    where subject_kind = 'edition' and type = 'edition-rules-changed'
    group by subject_id`.execute(db)
  return new Map(found.rows.map(({ slug, ...changes }) => [slug, changes]))
}
