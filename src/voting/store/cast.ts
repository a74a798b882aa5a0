import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../platform/database/database.ts'
import { askedTogether, rowsOf } from '../../platform/database/index.ts'
import type { CastOutcome, CastRefusal } from '../rules/cast-outcome.ts'
import { boxLock } from './ballot-boxes.ts'
import { marksUnder, registerSecret, type VoterMarks } from './register.ts'

/** A sealed ballot and what the register is told of its voter. */
export interface CastBallot {
  /** The one normal form of names and birth date. */
  readonly identity: string
  readonly account: string
  readonly channel: 'web' | 'kiosk'
  readonly neighbourhood: string | null
  /** `null` when nothing is known of the voter’s age. */
  readonly ageBand: string | null
  readonly sealed: Uint8Array
}

/**
 * Casts a ballot, or replaces the one this person cast before: one statement, on the disk when it
 * answers. Sent twice, the same ballot is there once.
 *
 * @param secret  of the register, when it was read already
 * @throws RegisterDestroyed
 */
export async function castBallot(
  db: Database,
  box: string,
  ballot: CastBallot,
  secret?: Buffer,
): Promise<CastOutcome> {
  const marks = marksUnder(secret ?? (await registerSecret(db, box)), ballot)
  const fingerprint = createHash('sha256').update(ballot.sealed).digest()
  const answer = await castTogether(db, { box, ...ballot, marks, fingerprint })
  if (answer instanceof Error) throw answer
  if (answer === 'cast' || answer === 'replaced') return { ok: true, how: answer, fingerprint }
  return { ok: false, why: answer }
}

interface MarkedBallot extends CastBallot {
  readonly box: string
  readonly marks: VoterMarks
  readonly fingerprint: Buffer
}

type CastAnswer = 'cast' | 'replaced' | CastRefusal

/**
 * Ballots that come at the same moment are written by one statement: each is cast by itself in it,
 * all are on the disk together. When one of them is refused by the tables, or whatever happens,
 * nothing of it is kept and each is cast alone.
 */
const castTogether = askedTogether<MarkedBallot, CastAnswer | Error>(
  async (db, ballots) => {
    try {
      return await castAll(db, ballots)
    } catch (error) {
      if (ballots.length === 1) return [faultOf(error)]
      // In the order they came: of two ballots of one person, the last counts.
      const answers: (CastAnswer | Error)[] = []
      for (const ballot of ballots) answers.push(await castAlone(db, ballot))
      return answers
    }
  },
  { inTurn: true },
)

const castAlone = (db: Database, ballot: MarkedBallot): Promise<CastAnswer | Error> =>
  castAll(db, [ballot]).then(([answer]) => answer ?? 'no-such-box', faultOf)

async function castAll(
  db: Database,
  ballots: readonly MarkedBallot[],
): Promise<readonly CastAnswer[]> {
  const column = (type: string, valueOf: (ballot: MarkedBallot) => string | Buffer | null) =>
    [sql.raw(`${type}[]`), ballots.map(valueOf)] as const
  const found = await sql<{ outcome: CastAnswer }>`
    select cast_ballot(box, lock, identity, account, channel, neighbourhood, age_band,
      coalesce(neighbourhood, ''), ciphertext, fingerprint) as outcome
    from (select * from ${rowsOf(
      column('uuid', ({ box }) => box),
      column('bigint', ({ box }) => boxLock(box)),
      column('bytea', ({ marks }) => marks.identity),
      column('bytea', ({ marks }) => marks.account),
      column('text', ({ channel }) => channel),
      column('text', ({ neighbourhood }) => neighbourhood),
      column('text', ({ ageBand }) => ageBand),
      column('bytea', ({ sealed }) => Buffer.from(sealed)),
      column('bytea', ({ fingerprint }) => fingerprint),
    )} as ballot (box, lock, identity, account, channel, neighbourhood, age_band, ciphertext,
        fingerprint, place) order by place) as ballot`.execute(db)
  return found.rows.map(({ outcome }) => outcome)
}

/** The same sealed bytes from two people at the same instant: the table itself keeps the first. */
function faultOf(error: unknown): CastAnswer | Error {
  const isCopy =
    error instanceof pg.DatabaseError &&
    error.code === '23505' &&
    error.constraint === 'sealed_ballot_box_fingerprint_key'
  if (isCopy) return 'replayed'
  return error instanceof Error ? error : new Error('A ballot was not cast.', { cause: error })
}

/** Somebody who votes on paper; her account is `null` when she has none. */
export type PaperVoter = Pick<CastBallot, 'identity' | 'neighbourhood' | 'ageBand'> & {
  readonly account: string | null
}

/**
 * Notes that somebody votes on paper: from then on no other ballot of hers is taken, under this name
 * or by this account.
 */
export async function registerPaperVoter(
  db: Database,
  box: string,
  voter: PaperVoter,
): Promise<'registered' | CastRefusal> {
  const marks = marksUnder(await registerSecret(db, box), voter)
  const answer = await sql<{ outcome: 'registered' | CastRefusal }>`
    select cast_ballot(${box}::uuid, ${boxLock(box)}::bigint, ${marks.identity}::bytea,
      ${marks.account}::bytea, 'paper', ${voter.neighbourhood}, ${voter.ageBand}, '', null, null)
      as outcome`.execute(db)
  return answer.rows[0]?.outcome ?? 'no-such-box'
}
