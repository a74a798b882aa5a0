import { sql, type Transaction } from 'kysely'
import type { Proposal } from '../rules/proposal.ts'

/** A proposal as the house knows it. */
export const proposalColumns = sql`
  proposal.id, proposal.number, proposal.body, proposal.version, proposal.title, proposal.points,
  proposal.why, proposal.for_whom as "forWhom", proposal.neighbourhood, proposal.room,
  proposal.money, proposal.interpreters, proposal.other_needs as "otherNeeds", proposal.partners,
  proposal.written_at as "writtenAt", proposal.state, proposal.adopted_on as "adoptedOn",
  case when proposal.votes_for is not null then jsonb_build_object('votesFor', proposal.votes_for,
    'votesAgainst', proposal.votes_against, 'abstentions', proposal.abstentions) end as votes,
  proposal.submitted_on as "submittedOn", proposal.department,
  proposal.first_reply_due_on as "firstReplyDueOn", proposal.reply_due_on as "replyDueOn",
  proposal.replied_on as "repliedOn", proposal.ended_on as "endedOn"`

/** Read to be acted on: what is written of it waits for the end of the transaction. */
export async function lockedProposal(
  tx: Transaction<object>,
  id: string,
): Promise<Proposal | null> {
  const found = await sql<Proposal>`
    select ${proposalColumns} from proposal where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}
