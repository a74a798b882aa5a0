import { randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { cardCodeOf } from '../rules/codes.ts'
import { recoveryDays } from '../rules/session-life.ts'
import { codeHash, isSameSecret } from './secrets.ts'

/**
 * Takes back the second factor of somebody who lost it, and ends her sessions.
 *
 * A mail alone does not give it back: the code that is returned is handed over by the administrator,
 * and asked for before a new factor is set up.
 *
 * @param by  `null` at the command line
 * @param tell  writes to the person, in the same transaction
 * @returns the code, shown once
 */
export async function resetFactor(
  db: Database,
  party: string,
  about: { readonly by: string | null; readonly now: Date },
  tell: (tx: Transaction<object>) => Promise<void>,
): Promise<string> {
  const code = drawRecovery()
  const at = about.now.toISOString()
  await inTransaction(db, async (tx) => {
    await sql`select from party where id = ${party} for update`.execute(tx)
    await sql`delete from totp where party = ${party}`.execute(tx)
    await sql`delete from passkey where party = ${party}`.execute(tx)
    await sql`delete from session where party = ${party}`.execute(tx)
    await sql`delete from factor_recovery where party = ${party}`.execute(tx)
    await sql`
      insert into factor_recovery (party, code_hash, made_at, made_by, expires_at)
      values (${party}, ${recoveryHash(party, code)}, ${at}, ${about.by},
        ${at}::timestamptz + make_interval(days => ${recoveryDays}))`.execute(tx)
    const subject = { kind: 'party', id: party }
    const payload = { by: about.by ?? 'command-line' }
    await recordEvents(tx, [{ type: 'second-factor-reset', subject, payload, at }])
    await tell(tx)
  })
  return code
}

/**
 * Tries the code an administrator handed over: each try is counted before it is compared.
 *
 * @returns whether this session may now set up a new factor
 */
export async function tryRecovery(
  db: Database,
  about: {
    readonly party: string
    readonly session: string
    readonly code: string
    readonly now: Date
  },
): Promise<boolean> {
  const { party, session, code, now } = about
  const tried = await sql<{ code_hash: Buffer }>`
    update factor_recovery set attempts_left = attempts_left - 1
    where party = ${party} and attempts_left > 0 and expires_at > ${now.toISOString()}::timestamptz
      and made_at <= ${now.toISOString()}::timestamptz
    returning code_hash`.execute(db)
  const row = tried.rows[0]
  if (row === undefined || !isSameSecret(row.code_hash, recoveryHash(party, code))) return false
  await sql`
    update factor_recovery set opened_session = ${session} where party = ${party}`.execute(db)
  return true
}

const recoveryHash = (party: string, code: string): Buffer => codeHash(`recovery ${party}`, code)

function drawRecovery(): string {
  for (;;) {
    const code = cardCodeOf(randomBytes(32))
    if (code !== null) return code
  }
}
