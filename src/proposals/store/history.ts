import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Proposal, ProposalStory } from '../rules/proposal.ts'

/** The whole public story of a proposal, in one query. */
export async function storyOfProposal(
  db: Database,
  { id }: Pick<Proposal, 'id'>,
): Promise<ProposalStory> {
  const found = await sql<ProposalStory>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'day', day, 'reason', reason,
          'at', at) order by at, kind <> 'adopted'), '[]')
        from proposal_change where proposal = ${id}) as changes,
      (select coalesce(jsonb_agg(jsonb_build_object('verdict', verdict, 'reason', reason)
          order by rank), '[]')
        from proposal_reply where proposal = ${id}) as replies,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'words', words, 'dueOn', due_on,
          'doneOn', done_on, 'addedOn', added_on) order by due_on, id), '[]')
        from proposal_milestone where proposal = ${id}) as milestones,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'words', words, 'file', file,
          'width', width, 'height', height) order by added_at, id), '[]')
        from proposal_photo where proposal = ${id} and withdrawn_at is null) as photos`.execute(db)
  return found.rows[0] ?? { changes: [], replies: [], milestones: [], photos: [] }
}
