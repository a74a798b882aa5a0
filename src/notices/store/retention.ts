import { sql, type Transaction } from 'kysely'
import { needsKeptDays } from '../../registrations/index.ts'

/** Some weeks after a meeting, who came and what each needed is nobody’s business any more. */
export async function forgetAnswers(tx: Transaction<object>, now: Date): Promise<void> {
  await sql`
    update notice_recipient as recipient set answer = null, answered_at = null, needs = null
    from meeting where meeting.id = recipient.meeting
      and (answer is not null or needs is not null)
      and ends_at < ${now.toISOString()}::timestamptz - make_interval(days => ${needsKeptDays})`.execute(
    tx,
  )
}
