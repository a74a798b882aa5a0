import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { toldOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Choice } from '../methods/ballot-rule.ts'
import type { BallotBox, SetAsideReason } from '../rules/ballot-box.ts'
import { actOn, type BoxAct, type BoxActRefusal } from '../rules/box-acts.ts'
import { backupsLeft } from '../rules/ballot-backup.ts'
import { openAll } from '../work/open-all.ts'
import { followed } from '../work/opening-progress.ts'
import type { BallotToOpen, OpenedBallot } from '../work/opened-ballot.ts'
import { ballotBackups } from './ballot-backups.ts'
import { ballotBoxes, boxLock, saveState, tell } from './ballot-boxes.ts'
import { listSha256 } from './separation.ts'

/**
 * Opens the sealed ballots of a box with its private key, in memory, and keeps what was voted in an
 * order drawn again, without fingerprint: a receipt proves that a ballot is there, not what it says.
 *
 * All or nothing: cut in the middle, nothing is kept and it can be done again. Done twice at once,
 * the second finds it done. Ballots that are not those of the separation are not opened at all, by
 * what the box says of them and by what the journal told then; nor while a backup is left that says
 * whose they were.
 *
 * @param privateKey  checked against the box beforehand (`readKeyFile`)
 * @param onProgress  share opened, from 0 to 1
 */
export async function unsealBallots(
  db: Database,
  box: BallotBox,
  privateKey: Uint8Array,
  now: Date,
  onProgress: (share: number) => void = () => {},
): Promise<Decision<BallotBox, BoxAct, BoxActRefusal>> {
  const separated = (await ballotBoxes(db).find(box.id)) ?? box
  const asked = actOn(separated, 'unseal', now)
  if (!asked.ok) return asked
  const ballots = await separatedBallots(db, box.id)
  if (!areTheSame(separated, ballots)) return refuse('ballots-changed')
  if (!(await areAsTold(db, separated, ballots))) return refuse('journal-differs')
  if (backupsLeft(await ballotBackups(db).of(box.id)).length > 0) return refuse('backups-left')

  // Outside a transaction: 20,000 ballots take seconds, and hold nobody up.
  const opened = await followed(box.id, (note) =>
    openAll({
      box: separated,
      privateKey,
      ballots,
      onProgress(share) {
        note(share)
        onProgress(share)
      },
    }),
  )
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${boxLock(box.id)}::bigint)`.execute(tx)
    const decision = actOn((await ballotBoxes(tx).find(box.id)) ?? box, 'unseal', now)
    if (!decision.ok) return decision
    await keepChoices(tx, box.id, opened)
    const next = { ...decision.next, setAside: setAsideIn(opened) }
    await saveState(tx, next)
    await tell(tx, 'ballot-box-unsealed', next, now)
    return { ...decision, next }
  })
}

async function separatedBallots(db: Database, box: string): Promise<readonly BallotToOpen[]> {
  const found = await sql<BallotToOpen>`
    select variant, ciphertext from separated_ballot where box = ${box}`.execute(db)
  return found.rows
}

/** By the bytes themselves, not by the fingerprint written beside them. */
const printOf = (ballots: readonly BallotToOpen[]): string =>
  listSha256(ballots.map(({ ciphertext }) => createHash('sha256').update(ciphertext).digest()))

/** A box separated before this was kept has nothing to be compared with. */
const areTheSame = (box: BallotBox, ballots: readonly BallotToOpen[]): boolean =>
  box.fingerprintsSha256 === null ||
  (box.fingerprintsSha256 === printOf(ballots) && box.ballots === ballots.length)

/**
 * Compared with the journal, whose past is chained and published: who changes the box can change
 * what the box says of itself.
 */
async function areAsTold(
  db: Database,
  box: BallotBox,
  ballots: readonly BallotToOpen[],
): Promise<boolean> {
  const all = await toldOf(db, { kind: 'ballot-box', id: box.id }, 'ballot-box-separated')
  const [told] = all
  if (all.length !== 1 || told === null || told === undefined) return false
  if (box.fingerprintsSha256 === null && told['fingerprints'] === undefined) return true
  return told['fingerprints'] === printOf(ballots) && told['ballots'] === ballots.length
}

function setAsideIn(opened: readonly OpenedBallot[]): Partial<Record<SetAsideReason, number>> {
  const setAside: Partial<Record<SetAsideReason, number>> = {}
  for (const one of opened) if (typeof one === 'string') setAside[one] = (setAside[one] ?? 0) + 1
  return setAside
}

async function keepChoices(
  tx: Transaction<object>,
  box: string,
  opened: readonly OpenedBallot[],
): Promise<void> {
  const choices = opened.filter((one) => typeof one !== 'string')
  await sql`
    insert into unsealed_ballot (box, number, choice)
    select ${box}, row_number() over (order by gen_random_uuid()), choice
    from jsonb_array_elements(${JSON.stringify(choices)}::jsonb) as choice`.execute(tx)
}

/** What was voted, one choice a ballot, in the order drawn. */
export async function unsealedChoices(db: Database, box: string): Promise<readonly Choice[]> {
  const found = await sql<{ choice: Choice }>`
    select choice from unsealed_ballot where box = ${box} order by number`.execute(db)
  return found.rows.map(({ choice }) => choice)
}
