import { randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { canonical } from '../rules/canonical.ts'
import { payloadDigest } from '../rules/chain.ts'
import { checkedEvent, type JournalEvent } from '../rules/event.ts'

/**
 * Writes events in the transaction of the change they tell: both are kept, or neither.
 *
 * One statement, however many events; they keep their order. They are chained later, by the job.
 *
 * @throws EventRefused  free text in a payload, a badly formed name
 */
export async function recordEvents(
  tx: Transaction<object>,
  events: readonly JournalEvent[],
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(checkedEvent).map(rowOf)

  await sql`
    with told as materialized (
      select nextval(pg_get_serial_sequence('journal_entry', 'id')) as id, said.*
      from (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (
          rank int, type text, kind text, subject text, at timestamptz,
          digest text, payload text, salt text
        ) order by rank
      ) as said
    ), entry as (
      insert into journal_entry (id, type, subject_kind, subject_id, at, payload_digest)
      overriding system value
      select id, type, kind, subject, at, decode(digest, 'hex') from told
    )
    insert into journal_payload (entry, payload, salt)
    select id, payload::jsonb, decode(salt, 'hex') from told`.execute(tx)
}

function rowOf({ type, subject, payload, at }: JournalEvent, rank: number) {
  const salt = randomBytes(16)
  return {
    rank,
    type,
    kind: subject.kind,
    subject: subject.id,
    at,
    digest: payloadDigest(payload, salt).toString('hex'),
    payload: canonical(payload),
    salt: salt.toString('hex'),
  }
}
