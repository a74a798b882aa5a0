import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Change, Commitment, Proof } from '../rules/commitment.ts'
import { drop, keep, type LifeRefusal, postpone, resume } from '../rules/life.ts'
import { commitmentColumns } from './commitment-row.ts'
import { type Act, partyOf, tell } from './versions.ts'

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
export function actsOn(db: Database, id: string, act: Act, tellAll: Telling) {
  /** @returns null once done, or why it was not */
  const done = (
    decide: (now: Commitment) => Decision<Commitment, Change, LifeRefusal>,
    more: (tx: Transaction<object>) => Promise<void> = () => Promise.resolve(),
  ): Promise<LifeRefusal | null> =>
    inTransaction(db, async (tx) => {
      const commitment = await locked(tx, id)
      if (commitment === null) return 'not-now'
      const decision = decide(commitment)
      if (!decision.ok) return decision.code
      const { next, events } = decision
      await sql`
        update commitment set state = ${next.state}, due_on = ${next.dueOn},
          ended_on = ${next.endedOn}
        where id = ${id}`.execute(tx)
      await more(tx)
      for (const change of events) {
        await keepChange(tx, id, change, act)
        await tell(tx, `commitment-${change.kind}`, id, act, { dueOn: change.dueOn })
        await tellAll(tx, next, change)
      }
      return null
    })

  return {
    keep: (given: Reasoned & { readonly proofs: readonly NewProof[] }) =>
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
        if ((await locked(tx, id)) === null) return 'not-now'
        await sql`
          update commitment set department = ${department}, owner = ${owner}, deputy = ${deputy}
          where id = ${id}`.execute(tx)
        await tell(tx, 'commitment-entrusted', id, act, { department })
        return null
      }),

    /**
     * Takes a proof off the page: a face on it, the wrong file. Its line stays, without the file.
     *
     * @returns the file that nothing names any more
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
        const file = gone.rows[0]?.file ?? null
        const named = await sql`select from commitment_proof where file = ${file}`.execute(tx)
        return named.rows.length > 0 ? null : file
      }),
  }
}

async function locked(tx: Transaction<object>, id: string): Promise<Commitment | null> {
  const found = await sql<Commitment>`
    select ${commitmentColumns} from commitment where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
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
