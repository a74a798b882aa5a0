import { randomBytes, randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import { type Decision, type Refusal, refuse } from '../../platform/kernel/decision.ts'
import { ballotBytes } from '../methods/ballot-bytes.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { actOn, type BoxAct, type BoxActRefusal } from '../rules/box-acts.ts'
import { sealedBytes } from '../sealing/suite.ts'
import { boxColumns, boxOf, type BoxRow } from './box-row.ts'
import { BallotsBeingCopied, separate } from './separation.ts'

/** The key of the versions of what a vote shows: its state, and the number of voters. */
export const boxVersion = (subjectId: string): string => `ballot-box:${subjectId}`

/** The key that moves with any act on any box. */
export const boxesVersion = 'ballot-boxes'

export const boxLock = (box: string): string => lockKey(`ballot-box:${box}`)

export type NewBox = Pick<
  BallotBox,
  'subject' | 'name' | 'rule' | 'sheet' | 'opensAt' | 'closesAt' | 'showsTurnout' | 'isRehearsal'
>

/** Boxes of ballots: prepared, then opened, closed, separated and unsealed, each act once. */
export function ballotBoxes(db: Database) {
  return {
    async find(id: string): Promise<BallotBox | null> {
      const found = await sql<BoxRow>`
        select ${boxColumns} from ballot_box where id = ${id}`.execute(db)
      return found.rows[0] === undefined ? null : boxOf(found.rows[0])
    },

    /** The box of what is voted on; of a rehearsal, the latest. */
    async of(
      subject: BallotBox['subject'],
      { isRehearsal }: { readonly isRehearsal: boolean } = { isRehearsal: false },
    ): Promise<BallotBox | null> {
      const found = await sql<BoxRow>`
        select ${boxColumns} from ballot_box
        where subject_kind = ${subject.kind} and subject_id = ${subject.id}
          and is_rehearsal = ${isRehearsal}`.execute(db)
      return found.rows[0] === undefined ? null : boxOf(found.rows[0])
    },

    /**
     * Prepares a box, or prepares anew one that is not open: its rule and projects are then these.
     *
     * @param seen  the box that was there when this was asked; without it, whichever is there
     * @throws BoxIsSealed  ballots may be in it
     * @throws BoxMoved     somebody prepared another one meanwhile
     */
    async prepare(fresh: NewBox, now: Date, seen?: BallotBox | null): Promise<BallotBox> {
      const id = randomUUID()
      return inTransaction(db, async (tx) => {
        // Two at once: the second waits, then sees what the first did.
        await sql`select pg_advisory_xact_lock(${subjectLock(fresh)}::bigint)`.execute(tx)
        const store = ballotBoxes(tx)
        const former = await store.of(fresh.subject, fresh)
        if (former !== null && former.state !== 'prepared' && !fresh.isRehearsal) {
          throw new BoxIsSealed(former.state)
        }
        if (seen !== undefined && former?.id !== seen?.id) throw new BoxMoved()
        if (former !== null) await takeAway(tx, former)
        await insertBox(tx, id, fresh)
        await tell(tx, 'ballot-box-prepared', { id, ...fresh }, now)
        return presentBox(tx, id)
      })
    },

    /**
     * The public part of the key. Another key, while the box is not open, takes the place of the one
     * that was seen.
     *
     * @throws BoxMoved  another key came meanwhile, or the vote opened
     */
    async setKey(box: BallotBox, publicKey: Uint8Array): Promise<BallotBox> {
      return changed(
        db,
        box,
        sql`
        update ballot_box set public_key = ${Buffer.from(publicKey)}, key_checked_at = null
        where id = ${box.id} and state = 'prepared'
          and public_key is not distinct from ${keyOf(box)}`,
      )
    },

    /**
     * A copy of the private key was tried with success, by who holds it.
     *
     * @param box  with the key that was tried: of another one nothing is known
     * @throws BoxMoved  another key took its place, or the vote opened
     */
    async noteKeyChecked(box: BallotBox, now: Date): Promise<BallotBox> {
      return changed(
        db,
        box,
        sql`
        update ballot_box set key_checked_at = ${now.toISOString()}
        where id = ${box.id} and state = 'prepared' and public_key = ${keyOf(box)}`,
      )
    },

    /**
     * Opens, closes or separates. The lock is taken alone: ballots under way end first, and none
     * comes in the middle.
     *
     * @throws BoxMoved  another box took its place
     */
    async act(
      box: BallotBox,
      act: Exclude<BoxAct, 'unseal'>,
      now: Date,
    ): Promise<Decision<BallotBox, BoxAct, BoxActRefusal>> {
      const acted = inTransaction(db, async (tx) => {
        await sql`select pg_advisory_xact_lock(${boxLock(box.id)}::bigint)`.execute(tx)
        const decision = actOn(await presentBox(tx, box.id), act, now)
        if (!decision.ok) return decision
        const separated = act === 'separate' ? await separate(tx, box.id) : null
        const next = { ...decision.next, ...separated?.contents }
        await saveState(tx, next)
        await tell(tx, `ballot-box-${pastOf[act]}`, next, now, { ...separated?.discord })
        return { ...decision, next }
      })
      return acted.catch(refusedForNow)
    },

    /** Throws a rehearsal away, ballots and register included. A real vote is never thrown away. */
    async throwAway(box: BallotBox): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const gone = await sql`
          delete from ballot_box where id = ${box.id} and is_rehearsal`.execute(tx)
        await bumpVersions(tx, [boxVersion(box.subject.id)])
        return gone.numAffectedRows === 1n
      })
    },
  }
}

/** Ballots are being taken somewhere, rehearsals aside. */
export async function isVoteUnderWay(db: Database): Promise<boolean> {
  const found = await sql`
    select from ballot_box where state = 'open' and not is_rehearsal limit 1`.execute(db)
  return found.rows.length > 0
}

/** As it is now, not as it was read: somebody may have opened it meanwhile. */
async function takeAway(tx: Transaction<object>, former: BallotBox): Promise<void> {
  const gone = await sql`
    delete from ballot_box
    where id = ${former.id} and (is_rehearsal or state = 'prepared')`.execute(tx)
  if (gone.numAffectedRows !== 1n) throw new BoxIsSealed('open')
}

/** Nothing was changed: the act can be done a little later. */
function refusedForNow(error: unknown): Refusal<BoxActRefusal> {
  if (error instanceof BallotsBeingCopied) return refuse('backup-under-way')
  throw error
}

const pastOf = { open: 'opened', close: 'closed', separate: 'separated' } as const

/** What is open cannot be prepared again: ballots are in it. */
export class BoxIsSealed extends Error {
  readonly code = 'box-is-sealed'
}

/** The box is not in the state the act needs any more. */
export class BoxMoved extends Error {
  readonly code = 'box-moved'
}

const subjectLock = ({
  subject,
  isRehearsal,
}: Pick<BallotBox, 'subject' | 'isRehearsal'>): string =>
  lockKey(`ballot-box-of:${subject.kind}:${subject.id}:${isRehearsal}`)

const keyOf = ({ publicKey }: BallotBox): Buffer | null =>
  publicKey === null ? null : Buffer.from(publicKey)

/** @throws BoxMoved  another one took its place */
async function presentBox(tx: Transaction<object>, id: string): Promise<BallotBox> {
  const box = await ballotBoxes(tx).find(id)
  if (box === null) throw new BoxMoved()
  return box
}

async function changed(
  db: Database,
  { id, subject }: BallotBox,
  statement: ReturnType<typeof sql>,
): Promise<BallotBox> {
  return inTransaction(db, async (tx) => {
    const done = await statement.execute(tx)
    if (done.numAffectedRows !== 1n) throw new BoxMoved()
    await bumpVersions(tx, [boxVersion(subject.id)])
    return presentBox(tx, id)
  })
}

async function insertBox(tx: Transaction<object>, id: string, fresh: NewBox): Promise<void> {
  const { subject, rule, sheet } = fresh
  await sql`
    insert into ballot_box (id, subject_kind, subject_id, name, rule, sheet, opens_at, closes_at,
      shows_turnout, is_rehearsal, sealed_bytes)
    values (${id}, ${subject.kind}, ${subject.id}, ${fresh.name}, ${JSON.stringify(rule)}::jsonb,
      ${JSON.stringify(sheet)}::jsonb, ${fresh.opensAt}, ${fresh.closesAt}, ${fresh.showsTurnout},
      ${fresh.isRehearsal}, ${sealedBytes(ballotBytes(rule, sheet))})`.execute(tx)
  await sql`
    insert into ballot_box_secret (box, secret) values (${id}, ${randomBytes(32)})`.execute(tx)
}

/** @throws BoxMoved */
export async function saveState(tx: Transaction<object>, box: BallotBox): Promise<void> {
  const saved = await sql`
    update ballot_box set state = ${box.state}, acted_at = ${JSON.stringify(box.actedAt)}::jsonb,
      set_aside = ${box.setAside === null ? null : JSON.stringify(box.setAside)}::jsonb,
      ballots = ${box.ballots}, fingerprints_sha256 = ${box.fingerprintsSha256},
      erased_variants = ${box.erasedVariants}::text[], voters = ${box.voters}
    where id = ${box.id}`.execute(tx)
  if (saved.numAffectedRows !== 1n) throw new BoxMoved()
}

/** Acts on a box are public facts; a vote writes none. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  box: Pick<BallotBox, 'id' | 'subject' | 'isRehearsal'> &
    Partial<Pick<BallotBox, 'ballots' | 'voters' | 'fingerprintsSha256'>>,
  now: Date,
  more: Payload = {},
): Promise<void> {
  const { ballots = null, voters = null, fingerprintsSha256 = null } = box
  const event = {
    type,
    subject: { kind: 'ballot-box', id: box.id },
    payload: {
      of: box.subject.id,
      rehearsal: box.isRehearsal,
      ...(ballots !== null && { ballots }),
      ...(voters !== null && { voters }),
      ...(fingerprintsSha256 !== null && { fingerprints: fingerprintsSha256 }),
      ...more,
    },
    at: now.toISOString(),
  }
  await recordEvents(tx, [event])
  await bumpVersions(tx, [boxVersion(box.subject.id), boxesVersion])
}
