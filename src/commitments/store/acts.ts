import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Change, Commitment, Proof } from '../rules/commitment.ts'
import { drop, keep, type LifeRefusal, postpone, resume } from '../rules/life.ts'
import { lockedCommitment } from './commitment-row.ts'
import { closeProposals } from './proposals.ts'
import { tell } from './versions.ts'

/** Who is in charge: known inside the town hall, but for the department. */
export type InCharge = Pick<Commitment, 'department' | 'owner' | 'deputy'>

export type NewProof = Omit<Proof, 'id'>

interface Reasoned {
  readonly today: Day
  readonly reason: string
}

/** Tells those who were told of the promise, in the transaction of its change. */
export type Telling = (
  tx: Transaction<object>,
  commitment: Commitment,
  change: Change,
) => Promise<void>

/**
 * Acts on one commitment: the row is locked, the rule asked about its present state, the state, the public
 * history and the line of journal written together.
 */
export function actsOn(
  db: Database,
  id: string,
  act: Act,
  tellAll: Telling,
  /** The proposal of an agent that the act accepts. */
  accepted?: string,
) {
  const letGo: string[] = []
  /** @returns null once done, or why it was not */
  const done = (
    decide: (now: Commitment) => Decision<Commitment, Change, LifeRefusal>,
    more: (tx: Transaction<object>) => Promise<void> = () => Promise.resolve(),
  ): Promise<LifeRefusal | null> =>
    inTransaction(db, async (tx) => {
      const commitment = await lockedCommitment(tx, id)
      if (commitment === null) return 'not-now'
      if (accepted !== undefined && !(await isWaiting(tx, id, accepted))) return 'not-now'
      const decision = decide(commitment)
      if (!decision.ok) return decision.code
      const { next, events } = decision
      await sql`
        update commitment set state = ${next.state}, due_on = ${next.dueOn},
          ended_on = ${next.endedOn}
        where id = ${id}`.execute(tx)
      await more(tx)
      letGo.push(...(await settleProposals(tx, next, accepted, act)))
      for (const change of events) {
        await keepChange(tx, id, change, act)
        await tell(tx, `commitment-${change.kind}`, id, act, { dueOn: change.dueOn })
        await tellAll(tx, next, change)
      }
      return null
    })

  return {
    /** Files that proposals hold no more once it is done, to be erased unless something else names them. */
    letGo: letGo as readonly string[],

    keep: (given: Reasoned & { readonly proofs: readonly NewProof[]; readonly doneOn?: Day }) =>
      done(
        (now) => keep(now, { ...given, proofs: given.proofs.length }),
        (tx) => addProofs(tx, id, given.proofs, act),
      ),

    drop: (given: Reasoned) => done((now) => drop(now, given)),

    postpone: (given: Reasoned & { readonly dueOn: Day }) => done((now) => postpone(now, given)),

    resume: (given: Reasoned & { readonly dueOn: Day | null }) => done((now) => resume(now, given)),

    /** Hands it over inside the town hall: what was promised does not change. */
    entrust: ({ department, owner, deputy }: InCharge): Promise<LifeRefusal | null> =>
      inTransaction(db, async (tx) => {
        if ((await lockedCommitment(tx, id)) === null) return 'not-now'
        await sql`
          update commitment set department = ${department}, owner = ${owner}, deputy = ${deputy}
          where id = ${id}`.execute(tx)
        await tell(tx, 'commitment-entrusted', id, act, { department })
        return null
      }),

    /**
     * Takes a proof off the page: a face on it, the wrong file. Its line stays, without the file.
     *
     * @returns the file it held, to be erased unless something else names it
     */
    withdrawProof: (proof: string): Promise<string | null> =>
      inTransaction(db, async (tx) => {
        const gone = await sql<{ file: string | null }>`
          with before as (
            select id, file from commitment_proof
            where id = ${proof} and commitment = ${id} and withdrawn_at is null for update
          )
          update commitment_proof set withdrawn_at = ${act.now.toISOString()}, file = null
          from before where commitment_proof.id = before.id returning before.file`.execute(tx)
        if (gone.rows.length === 0) return null
        await tell(tx, 'commitment-proof-withdrawn', id, act)
        return gone.rows[0]?.file ?? null
      }),
  }
}

async function isWaiting(
  tx: Transaction<object>,
  commitment: string,
  proposal: string,
): Promise<boolean> {
  const found = await sql`
    select from commitment_proposal
    where id = ${proposal} and commitment = ${commitment} and state = 'waiting'`.execute(tx)
  return found.rows.length > 0
}

/** The proposal that was accepted, and the one that has no more object: neither waits, nor holds a photo. */
async function settleProposals(
  tx: Transaction<object>,
  { id: commitment, state }: Commitment,
  accepted: string | undefined,
  act: Act,
): Promise<readonly string[]> {
  if (accepted !== undefined) {
    const gone = await closeProposals(tx, { commitment, id: accepted }, { state: 'accepted', act })
    await tell(tx, 'commitment-proposal-accepted', commitment, act)
    return gone ?? []
  }
  if (state === 'open') return []
  const gone = await closeProposals(tx, { commitment }, { state: 'overtaken', act })
  return gone ?? []
}

async function keepChange(
  tx: Transaction<object>,
  id: string,
  { kind, day, reason, dueOn }: Change,
  act: Act,
): Promise<void> {
  await sql`
    insert into commitment_change (id, commitment, kind, day, at, by, reason, due_on)
    values (${randomUUID()}, ${id}, ${kind}, ${day}, ${act.now.toISOString()}, ${partyOf(act)},
      ${reason}, ${dueOn})`.execute(tx)
}

async function addProofs(
  tx: Transaction<object>,
  id: string,
  proofs: readonly NewProof[],
  act: Act,
): Promise<void> {
  for (const { kind, words, file, bytes, width, height, url } of proofs) {
    await sql`
      insert into commitment_proof (id, commitment, kind, words, file, bytes, width, height, url,
        added_at, by)
      values (${randomUUID()}, ${id}, ${kind}, ${words}, ${file}, ${bytes}, ${width}, ${height},
        ${url}, ${act.now.toISOString()}, ${partyOf(act)})`.execute(tx)
  }
}
