import { sql, type Transaction } from 'kysely'
import { openDays } from '../rules/door.ts'

/** A year after, words are erased; once nobody answers any more, what told two sendings of one sheet apart. */
export async function forgetFeedback(tx: Transaction<object>, now: Date): Promise<void> {
  const at = now.toISOString()
  await sql`
    delete from feedback_remark
    where written_on < (${at}::timestamptz - interval '1 year')::date`.execute(tx)
  await sql`
    delete from feedback_sent using meeting
    where meeting.id = feedback_sent.meeting
      and ends_at < ${at}::timestamptz - make_interval(days => ${openDays})`.execute(tx)
}
