import { sql, type Transaction } from 'kysely'
import { bumpVersions } from '../../journal/index.ts'
import { openDays } from '../rules/door.ts'
import { feedbackVersion } from './versions.ts'

/** A year after, words are erased; once nobody answers any more, what told two sendings of one sheet apart. */
export async function forgetFeedback(tx: Transaction<object>, now: Date): Promise<void> {
  const at = now.toISOString()
  await sql`
    delete from feedback_remark
    where written_on < (${at}::timestamptz - interval '1 year')::date`.execute(tx)
  const over = await sql<{ number: number }>`
    delete from feedback_sent using meeting
    where meeting.id = feedback_sent.meeting
      and ends_at < ${at}::timestamptz - make_interval(days => ${openDays})
    returning number`.execute(tx)
  // A sheet moves no version: one that came at the last second is on the page from this night on.
  await bumpVersions(
    tx,
    over.rows.map(({ number }) => feedbackVersion(number)),
  )
}
