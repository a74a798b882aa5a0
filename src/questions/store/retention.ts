import { sql, type Transaction } from 'kysely'
import { forgetAsker } from './follow.ts'
import { tell } from './versions.ts'

/** Days after which an answer that nobody questions closes its question. */
const daysToClose = 30
const over = sql`('closed', 'forwarded', 'merged', 'withdrawn')`

/** Every night: closes what was answered a month ago, forgets who asked a year after the end. */
export async function tidyQuestions(
  tx: Transaction<object>,
  now: Date,
  keptMonths: number,
): Promise<void> {
  const act = { by: 'clock', now }
  const at = now.toISOString()
  const closed = await sql<{ id: string }>`
    update question set state = 'closed', closed_at = ${at}, version = version + 1
    where state = 'answered'
      and answered_at < ${at}::timestamptz - make_interval(days => ${daysToClose})
    returning id`.execute(tx)
  for (const { id } of closed.rows) await tell(tx, 'question-closed', id, act)

  const past = sql`${at}::timestamptz - make_interval(months => ${keptMonths})`
  const askers = await sql<{ id: string; question: string }>`
    select asker.id, question from question_asker as asker
    join question on question.id = asker.question
    where state in ${over} and coalesce(closed_at, received_at) < ${past}`.execute(tx)
  for (const { id, question } of askers.rows) await forgetAsker(tx, id, question, act)

  await sql`
    update question set subject = null, verbatim = null, place = null, lon = null, lat = null,
      all_words = public_words
    where state in ${over} and coalesce(closed_at, received_at) < ${past}
      and verbatim is not null`.execute(tx)
  for (const table of ['question_note', 'question_draft']) {
    await sql`
      delete from ${sql.table(table)} where question in (select id from question
        where state in ${over} and coalesce(closed_at, received_at) < ${past})`.execute(tx)
  }
}
