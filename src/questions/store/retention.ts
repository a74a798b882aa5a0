import { sql, type Transaction } from 'kysely'
import { statesIn } from '../rules/listing.ts'
import { tidyLinks } from './department-links.ts'
import { forgetAskers } from './follow.ts'
import { tell } from './versions.ts'

/** Days after which an answer that nobody questions closes its question. */
const daysToClose = 30
/** And days after which it is asked, once, whether it is enough. */
const daysToAsk = 7
const isOver = sql`state = any(${[...statesIn.over]}::text[])`

/** Every night: closes what was answered a month ago, forgets who asked a year after the end. */
export async function tidyQuestions(
  tx: Transaction<object>,
  now: Date,
  keptMonths: number,
): Promise<void> {
  await tidyLinks(tx, now)
  const act = { by: 'clock', now }
  const at = now.toISOString()
  const closed = await sql<{ id: string }>`
    update question set state = 'closed', closed_at = ${at}
    where state = 'answered'
      and answered_at < ${at}::timestamptz - make_interval(days => ${daysToClose})
    returning id`.execute(tx)
  for (const { id } of closed.rows) await tell(tx, 'question-closed', id, act)

  const past = sql`${at}::timestamptz - make_interval(months => ${keptMonths})`
  const askers = await sql<{ id: string; question: string }>`
    select asker.id, question from question_asker as asker
    join question on question.id = asker.question
    where ${isOver} and coalesce(closed_at, received_at) < ${past}`.execute(tx)
  // Each half of a message has its own end: who asked still waits for the others.
  for (const one of askers.rows) await forgetAskers(tx, [one], act)

  await sql`
    update question set subject = null, verbatim = null, place = null,
      pointed_longitude = null, pointed_latitude = null,
      all_words = public_words
    where ${isOver} and coalesce(closed_at, received_at) < ${past}
      and verbatim is not null`.execute(tx)
  for (const table of ['question_note', 'question_draft']) {
    await sql`
      delete from ${sql.table(table)} where question in (select id from question
        where ${isOver} and coalesce(closed_at, received_at) < ${past})`.execute(tx)
  }
}

/** Questions whose askers are asked whether the answer is enough: noted at once, so that it is once. */
export async function toBeAskedIfSatisfied(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly string[]> {
  const at = now.toISOString()
  const found = await sql<{ id: string }>`
    update question set satisfaction_asked_at = ${at}
    where state = 'answered' and satisfaction_asked_at is null
      and answered_at < ${at}::timestamptz - make_interval(days => ${daysToAsk})
    returning id`.execute(tx)
  return found.rows.map(({ id }) => id)
}
