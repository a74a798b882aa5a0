import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import { readChoice } from '../methods/ballot-bytes.ts'
import type { Choice } from '../methods/ballot-rule.ts'
import { choiceFault } from '../methods/choice.ts'
import type { BallotBox, SetAsideReason } from '../rules/ballot-box.ts'
import { actOn, type BoxAct, type BoxActRefusal } from '../rules/box-acts.ts'
import { openerOf } from '../sealing/unseal.ts'
import { ballotBoxes, boxLock, saveState, tell } from './ballot-boxes.ts'

interface SeparatedRow {
  readonly variant: string
  readonly ciphertext: Buffer
}

/**
 * Opens the sealed ballots of a box with its private key, in memory, and keeps what was voted in an
 * order drawn again, without fingerprint: a receipt proves that a ballot is there, not what it says.
 *
 * All or nothing: cut in the middle, nothing is kept and it can be done again.
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
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${boxLock(box.id)}::bigint)`.execute(tx)
    const current = (await ballotBoxes(tx).find(box.id)) ?? box
    const decision = actOn(current, 'unseal', now)
    if (!decision.ok) return decision

    const sealed = await sql<SeparatedRow>`
      select variant, ciphertext from separated_ballot where box = ${box.id}`.execute(tx)
    const { choices, setAside } = await opened(current, sealed.rows, privateKey, onProgress)
    await keepChoices(tx, box.id, choices)
    const next = { ...decision.next, setAside }
    await saveState(tx, next)
    await tell(tx, 'ballot-box-unsealed', next, now)
    return { ...decision, next }
  })
}

const atOnce = 64

async function opened(
  box: BallotBox,
  rows: readonly SeparatedRow[],
  privateKey: Uint8Array,
  onProgress: (share: number) => void,
) {
  const opener = await openerOf(privateKey)
  const choices: Choice[] = []
  const setAside: Partial<Record<SetAsideReason, number>> = {}
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const read = await Promise.all(some.map((row) => openOne(box, opener, row)))
    for (const one of read) {
      if (typeof one === 'string') setAside[one] = (setAside[one] ?? 0) + 1
      else choices.push(one)
    }
    onProgress((from + some.length) / rows.length)
  }
  return { choices, setAside }
}

/** The rule is asked once more: a ballot may have been made by hand. */
async function openOne(
  { id, rule, sheet }: BallotBox,
  opener: Awaited<ReturnType<typeof openerOf>>,
  { variant, ciphertext }: SeparatedRow,
): Promise<Choice | SetAsideReason> {
  const plain = await opener.open({ box: id, variant }, ciphertext)
  if (plain === null) return 'does-not-open'
  const choice = readChoice(rule, sheet, plain)
  if (choice === null) return 'not-a-ballot'
  const neighbourhood = variant === '' ? null : variant
  return choiceFault(rule, sheet, neighbourhood, choice) === null ? choice : 'breaks-the-rule'
}

async function keepChoices(
  tx: Transaction<object>,
  box: string,
  choices: readonly Choice[],
): Promise<void> {
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

/** The fingerprints of all sealed ballots after the close, sorted: each voter finds hers. */
export async function fingerprints(db: Database, box: string): Promise<readonly Uint8Array[]> {
  const found = await sql<{ fingerprint: Buffer }>`
    select fingerprint from separated_ballot where box = ${box} order by fingerprint`.execute(db)
  return found.rows.map(({ fingerprint }) => fingerprint)
}
