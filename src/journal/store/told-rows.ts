import { sql } from 'kysely'

/**
 * What the facts of one type said of each object of a kind, as rows `subject`, `at`, `payload` inside the
 * query that reads the object: its page asks the database once. What is erased is not there.
 */
export const toldRows = (kind: string, type: string) => sql`
  select entry.subject_id as subject, entry.at, content.payload
  from journal_entry as entry join journal_payload as content on content.entry = entry.id
  where entry.subject_kind = ${kind} and entry.type = ${type} and content.payload is not null`
