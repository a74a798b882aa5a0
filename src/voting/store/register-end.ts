import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import {
  endRegister,
  keepRegister,
  type RegisterEndRefusal,
  type RegisterKeepRefusal,
} from '../rules/register-end.ts'
import { ballotBoxes, boxLock, tell } from './ballot-boxes.ts'

/** The moment of an act, and the zone in which its day is reckoned. */
export interface ActMoment {
  readonly now: Date
  readonly zone: string
}

const unsealedOn = ({ actedAt: { unsealed } }: BallotBox, zone: string): Day | null =>
  unsealed === undefined ? null : dayIn(zone, new Date(unsealed))

/**
 * Destroys the register of a vote and its secret, once it has served: ballots stay, without anybody.
 *
 * The secret goes by a truncate, hence from the disk: what is left of deleted rows means nothing
 * without it. Votes under way keep theirs.
 */
export async function destroyRegister(
  db: Database,
  box: BallotBox,
  { now, zone }: ActMoment,
): Promise<Decision<'ended', 'voter-register-destroyed', RegisterEndRefusal>> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${boxLock(box.id)}::bigint)`.execute(tx)
    const current = (await ballotBoxes(tx).find(box.id)) ?? box
    const decision = endRegister(current, unsealedOn(current, zone), dayIn(zone, now))
    if (!decision.ok) return decision
    await sql`delete from voter_register where box = ${box.id}`.execute(tx)
    await truncateSecret(tx, box.id)
    const { id, subject, isRehearsal } = current
    await tell(tx, 'voter-register-destroyed', { id, subject, isRehearsal }, now)
    return decision
  })
}

async function truncateSecret(tx: Transaction<object>, box: string): Promise<void> {
  await sql`lock table ballot_box_secret in access exclusive mode`.execute(tx)
  await sql`
    create temporary table other_secret on commit drop as
    select * from ballot_box_secret where box <> ${box}`.execute(tx)
  await sql`truncate ballot_box_secret`.execute(tx)
  await sql`insert into ballot_box_secret select * from other_secret`.execute(tx)
  await sql`drop table other_secret`.execute(tx)
}

/** Keeps the register until the day a dispute is thought to be over. */
export async function keepRegisterUntil(
  db: Database,
  box: BallotBox,
  until: Day,
  { now, zone }: ActMoment,
): Promise<Decision<Day, 'voter-register-kept', RegisterKeepRefusal>> {
  const decision = keepRegister(box, unsealedOn(box, zone), until)
  if (!decision.ok) return decision
  await inTransaction(db, async (tx) => {
    await sql`update ballot_box set register_kept_until = ${until} where id = ${box.id}`.execute(tx)
    const { id, subject, isRehearsal } = box
    await tell(tx, 'voter-register-kept', { id, subject, isRehearsal }, now, { until })
  })
  return decision
}

/** Destroys the registers whose day has come: done each night. @returns how many */
export async function destroyOldRegisters(db: Database, moment: ActMoment): Promise<number> {
  const candidates = await sql<{ box: string }>`
    select id as box from ballot_box join ballot_box_secret on box = id
    where state = 'unsealed'`.execute(db)
  let destroyed = 0
  for (const { box } of candidates.rows) {
    const found = await ballotBoxes(db).find(box)
    if (found !== null && (await destroyRegister(db, found, moment)).ok) destroyed += 1
  }
  return destroyed
}
