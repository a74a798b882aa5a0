import { type RawBuilder, sql, type Transaction } from 'kysely'
import { bumpVersions } from '../../journal/index.ts'
import { statesIn } from '../rules/listing.ts'
import { tidyLinks } from './department-links.ts'
import { forgetAskers } from './follow.ts'
import { questionsVersion, tell } from './versions.ts'

/** Days after which an answer that nobody questions closes its question. */
const daysToClose = 30
/** And days after which it is asked, once, whether it is enough. */
const daysToAsk = 7

/**
 * Ids of the questions that ended before a moment. One that was merged into another ends with it: who
 * asked still waits for that answer.
 */
const endedBefore = (past: RawBuilder<unknown>) => sql`
  select own.id from question as own
  join question as answering on answering.id = coalesce(own.merged_into, own.id)
  where answering.state = any(${[...statesIn.over]}::text[])
    and coalesce(answering.closed_at, answering.received_at) < ${past}`

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

  const ended = endedBefore(sql`${at}::timestamptz - make_interval(months => ${keptMonths})`)
  const askers = await sql<{ id: string; question: string }>`
    select id, question from question_asker where question in (${ended})`.execute(tx)
  // Each half of a message has its own end: who asked still waits for the others.
  for (const one of askers.rows) await forgetAskers(tx, [one], act)

  await sql`
    update question set subject = null, verbatim = null, place = null,
      pointed_longitude = null, pointed_latitude = null,
      all_words = public_words
    where id in (${ended}) and verbatim is not null`.execute(tx)
  for (const table of ['question_note', 'question_draft']) {
    await sql`
      delete from ${sql.table(table)} where question in (${ended})`.execute(tx)
  }
  await bumpVersions(tx, [questionsVersion])
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
