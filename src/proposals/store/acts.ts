import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { noteOrigin } from '../../lineage/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  admit,
  adopt,
  begin,
  drop,
  finish,
  type GivenAdoption,
  type LifeRefusal,
  postponeReply,
  reply,
  setInadmissible,
  takesDepartment,
} from '../rules/life.ts'
import type { Change, PointReply, Proposal } from '../rules/proposal.ts'
import { lockedProposal } from './proposal-row.ts'
import { proposalKind, tell } from './versions.ts'

interface Reasoned {
  readonly today: Day
  readonly reason: string
}

/** Tells those whom a proposal concerns, in the transaction of its change. */
export type Telling = (tx: Transaction<object>, proposal: Proposal, change: Change) => Promise<void>

/**
 * Acts on one proposal: the row is locked, the rule asked about its present state, the state, the public
 * history and the line of journal written together.
 */
export function actsOn(db: Database, id: string, act: Act, tellAll: Telling) {
  /** @returns null once done, or why it was not */
  const done = (
    decide: (now: Proposal) => Decision<Proposal, Change, LifeRefusal>,
    more: (tx: Transaction<object>) => Promise<void> = () => Promise.resolve(),
  ): Promise<LifeRefusal | null> =>
    inTransaction(db, async (tx) => {
      const proposal = await lockedProposal(tx, id)
      if (proposal === null) return 'not-now'
      const decision = decide(proposal)
      if (!decision.ok) return decision.code
      const next = await kept(tx, decision.next)
      await more(tx)
      for (const change of decision.events) {
        await keepChange(tx, id, change, act)
        await tell(tx, `proposal-${change.kind}`, id, act)
        await tellAll(tx, next, change)
      }
      return null
    })

  return {
    adopt: (given: GivenAdoption) => done((now) => adopt(now, given)),

    admit: (given: { readonly department: string; readonly today: Day }) =>
      done((now) => admit(now, given)),

    setInadmissible: (given: Reasoned) => done((now) => setInadmissible(now, given)),

    postponeReply: (given: Reasoned & { readonly dueOn: Day }) =>
      done((now) => postponeReply(now, given)),

    reply: (given: { readonly replies: readonly PointReply[]; readonly today: Day }) =>
      done(
        (now) => reply(now, given),
        (tx) => keepReplies(tx, id, given.replies),
      ),

    begin: (given: Reasoned) => done((now) => begin(now, given)),
    finish: (given: Reasoned) => done((now) => finish(now, given)),
    drop: (given: Reasoned) => done((now) => drop(now, given)),

    /** Another department answers for it: what was replied does not change. */
    entrust: ({ department }: { readonly department: string }): Promise<LifeRefusal | null> =>
      inTransaction(db, async (tx) => {
        const proposal = await lockedProposal(tx, id)
        if (proposal === null || !takesDepartment(proposal)) return 'not-now'
        await sql`update proposal set department = ${department} where id = ${id}`.execute(tx)
        await tell(tx, 'proposal-entrusted', id, act, { department })
        return null
      }),

    /** An action of the town that this proposal is part of. */
    join: (to: { readonly kind: string; readonly id: string }): Promise<void> =>
      inTransaction(db, async (tx) => {
        await noteOrigin(tx, { kind: proposalKind, id }, to, act.now)
        await tell(tx, 'proposal-joined', id, act, { kind: to.kind, to: to.id })
      }),
  }
}

/** Writes the state that the rule decided; a proposal gets its number as it leaves the draft. */
async function kept(tx: Transaction<object>, next: Proposal): Promise<Proposal> {
  const number = next.number ?? (await nextNumber(tx))
  const { votesFor = null, votesAgainst = null, abstentions = null } = next.votes ?? {}
  await sql`
    update proposal set number = ${number}, state = ${next.state}, adopted_on = ${next.adoptedOn},
      votes_for = ${votesFor}, votes_against = ${votesAgainst}, abstentions = ${abstentions},
      submitted_on = ${next.submittedOn}, department = ${next.department},
      first_reply_due_on = ${next.firstReplyDueOn}, reply_due_on = ${next.replyDueOn},
      replied_on = ${next.repliedOn}, ended_on = ${next.endedOn}
    where id = ${next.id}`.execute(tx)
  return { ...next, number }
}

/** Two that are adopted at once wait for each other. */
async function nextNumber(tx: Transaction<object>): Promise<number> {
  await sql`select pg_advisory_xact_lock(${lockKey('proposal-numbers')}::bigint)`.execute(tx)
  const found = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from proposal`.execute(tx)
  return found.rows[0]?.number ?? 1
}

async function keepChange(
  tx: Transaction<object>,
  id: string,
  { kind, day, reason }: Change,
  { now }: Act,
): Promise<void> {
  await sql`
    insert into proposal_change (id, proposal, kind, day, at, reason)
    values (${randomUUID()}, ${id}, ${kind}, ${day}, ${now.toISOString()}, ${reason})`.execute(tx)
}

async function keepReplies(
  tx: Transaction<object>,
  id: string,
  replies: readonly PointReply[],
): Promise<void> {
  for (const [place, { verdict, reason }] of replies.entries()) {
    await sql`
      insert into proposal_reply (proposal, rank, verdict, reason)
      values (${id}, ${place + 1}, ${verdict}, ${reason})`.execute(tx)
  }
}
