import type { Generated } from 'kysely'
import type { Payload } from '../rules/canonical.ts'

/** The journal's own tables, as rows are read and written. A type, not an interface: Kysely asks. */
export type JournalTables = {
  journal_entry: {
    id: Generated<number>
    type: string
    subject_kind: string
    subject_id: string
    at: string
    payload_digest: Buffer
    seq: number | null
    link: Buffer | null
    chained_at: string | null
  }
  journal_payload: {
    entry: number
    payload: Payload | null
    salt: Buffer | null
    erased_at: string | null
  }
  journal_head: {
    day: string
    seq: number
    link: Buffer
    published_at: Generated<string>
  }
  object_version: {
    key: string
    version: number
  }
}
