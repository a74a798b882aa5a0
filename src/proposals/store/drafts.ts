import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Proposal, ProposalText } from '../rules/proposal.ts'
import { lockedProposal } from './proposal-row.ts'
import { tell } from './versions.ts'

/** Begins a draft of a body. Its form sent twice, it is one draft. */
export async function beginDraft(
  db: Database,
  { id, body, ...text }: ProposalText & { readonly id: string; readonly body: string },
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const made = await sql`
      insert into proposal (id, body, title, points, why, for_whom, neighbourhood, room, money,
        interpreters, other_needs, partners, written_at, words)
      values (${id}, ${body}, ${text.title}, ${[...text.points]}::text[], ${text.why},
        ${text.forWhom}, ${text.neighbourhood}, ${text.room}, ${text.money}, ${text.interpreters},
        ${text.otherNeeds}, ${text.partners}, ${act.now.toISOString()}, ${wordsOf(text)})
      on conflict (id) do nothing`.execute(tx)
    if ((made.numAffectedRows ?? 0n) > 0n) await tell(tx, 'proposal-begun', id, act, { body })
  })
}

/**
 * Writes a draft anew, over the version that its writer had read.
 *
 * @returns the proposal as it is now when somebody else wrote or adopted it meanwhile; `null` once written
 */
export async function writeDraft(
  db: Database,
  { id, seen }: { readonly id: string; readonly seen: number },
  text: ProposalText,
  act: Act,
): Promise<Proposal | null> {
  return inTransaction(db, async (tx) => {
    const now = await lockedProposal(tx, id)
    if (now === null || now.state !== 'draft' || now.version !== seen) return now
    await sql`
      update proposal set version = version + 1, title = ${text.title},
        points = ${[...text.points]}::text[], why = ${text.why}, for_whom = ${text.forWhom},
        neighbourhood = ${text.neighbourhood}, room = ${text.room}, money = ${text.money},
        interpreters = ${text.interpreters}, other_needs = ${text.otherNeeds},
        partners = ${text.partners}, written_at = ${act.now.toISOString()},
        words = ${wordsOf(text)}
      where id = ${id}`.execute(tx)
    await tell(tx, 'proposal-written', id, act, { version: seen + 1 })
    return null
  })
}

const wordsOf = ({ title, points, why, forWhom }: ProposalText): string =>
  plainWords([title, ...points, why, forWhom].join(' '))
