import { sql, type Transaction } from 'kysely'
import type { OpinionFile } from '../rules/opinion.ts'

/** An opinion as anybody reads it. */
export const opinionColumns = sql`
  opinion.id, opinion.number, opinion.body, opinion.origin, opinion.subject, opinion.question,
  opinion.negotiable, opinion.fixed, opinion.asked_on as "askedOn",
  opinion.opinion_due_on as "opinionDueOn", opinion.state, opinion.text, opinion.minority,
  opinion.adopted_on as "adoptedOn",
  case when opinion.votes_for is not null then jsonb_build_object('votesFor', opinion.votes_for,
    'votesAgainst', opinion.votes_against, 'abstentions', opinion.abstentions) end as votes,
  opinion.first_reply_due_on as "firstReplyDueOn", opinion.reply_due_on as "replyDueOn",
  opinion.department,
  case when opinion.reply_text is not null then jsonb_build_object(
    'stance', opinion.reply_stance, 'text', opinion.reply_text) end as reply,
  opinion.replied_on as "repliedOn"`

/** With the reply that officers prepare. */
export const fileColumns = sql`
  ${opinionColumns}, jsonb_build_object('version', opinion.draft_version,
    'stance', opinion.draft_stance, 'text', opinion.draft_text,
    'isAsked', opinion.is_asked) as draft`

/** Read to be acted on: what is written of it waits for the end of the transaction. */
export async function lockedOpinion(
  tx: Transaction<object>,
  id: string,
): Promise<OpinionFile | null> {
  const found = await sql<OpinionFile>`
    select ${fileColumns} from opinion where id = ${id}::uuid for update`.execute(tx)
  return found.rows[0] ?? null
}
