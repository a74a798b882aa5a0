import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../platform/database/database.ts'
import type { CastOutcome, CastRefusal } from '../rules/cast-outcome.ts'
import { boxLock } from './ballot-boxes.ts'
import { marksOf } from './register.ts'

/** A sealed ballot and what the register is told of its voter. */
export interface CastBallot {
  /** The one normal form of names and birth date. */
  readonly identity: string
  readonly account: string
  readonly channel: 'web' | 'kiosk'
  readonly neighbourhood: string | null
  readonly ageBand: string
  readonly sealed: Uint8Array
}

/**
 * Casts a ballot, or replaces the one this person cast before: one statement, on the disk when it
 * answers. Sent twice, the same ballot is there once.
 *
 * @throws RegisterDestroyed
 */
export async function castBallot(
  db: Database,
  box: string,
  ballot: CastBallot,
): Promise<CastOutcome> {
  const marks = await marksOf(db, box, ballot)
  const fingerprint = createHash('sha256').update(ballot.sealed).digest()
  const answer = await sql<{ outcome: string }>`
    select cast_ballot(${box}::uuid, ${boxLock(box)}::bigint, ${marks.identity}::bytea,
      ${marks.account}::bytea, ${ballot.channel}, ${ballot.neighbourhood}, ${ballot.ageBand},
      ${ballot.neighbourhood ?? ''}, ${Buffer.from(ballot.sealed)}::bytea, ${fingerprint}::bytea
    ) as outcome`
    .execute(db)
    .catch(replayedAtOnce)
  const outcome = answer.rows[0]?.outcome
  if (outcome === 'cast' || outcome === 'replaced') return { ok: true, how: outcome, fingerprint }
  return { ok: false, why: outcome as CastRefusal }
}

/** The same sealed bytes from two people at the same instant: the table itself keeps the first. */
function replayedAtOnce(error: unknown): { readonly rows: readonly { outcome: string }[] } {
  const isCopy =
    error instanceof pg.DatabaseError &&
    error.code === '23505' &&
    error.constraint === 'sealed_ballot_box_fingerprint_key'
  if (!isCopy) throw error
  return { rows: [{ outcome: 'replayed' }] }
}

/** Notes that somebody votes on paper: from then on no other ballot of hers is taken. */
export async function registerPaperVoter(
  db: Database,
  box: string,
  voter: Pick<CastBallot, 'identity' | 'neighbourhood' | 'ageBand'>,
): Promise<'registered' | CastRefusal> {
  const marks = await marksOf(db, box, { identity: voter.identity, account: null })
  const answer = await sql<{ outcome: 'registered' | CastRefusal }>`
    select cast_ballot(${box}::uuid, ${boxLock(box)}::bigint, ${marks.identity}::bytea, null,
      'paper', ${voter.neighbourhood}, ${voter.ageBand}, '', null, null) as outcome`.execute(db)
  return answer.rows[0]?.outcome ?? 'no-such-box'
}
