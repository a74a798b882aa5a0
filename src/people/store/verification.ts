import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Check,
  type CheckMethod,
  type RevocationReason,
  type SeenThing,
  standingOf,
} from '../rules/verification.ts'

/** What was seen was another name: what a desk or a letter confirmed is taken back. */
export async function revokeChecks(db: Database, party: string, now: Date): Promise<void> {
  await sql`
    update verification set revoked_at = ${now.toISOString()}, revoked_why = 'name-changed'
    where party = ${party} and level >= 2 and revoked_at is null`.execute(db)
}

/**
 * Where somebody stands on the ladder of DESIGN §6, from 0 to 3: what is in force now and was not
 * taken back.
 */
export const verificationLevel = async (db: Database, party: string, now: Date): Promise<number> =>
  standingOf(await checksOf(db, party), now).level

/** All that was ever checked about somebody, latest first. */
export async function checksOf(db: Database, party: string): Promise<readonly Check[]> {
  const found = await sql<Check>`
    select id, level, method, seen, verified_at as "verifiedAt", expires_at as "expiresAt",
      revoked_at as "revokedAt", revoked_why as "revokedWhy"
    from verification where party = ${party} order by verified_at desc, id`.execute(db)
  return found.rows
}

export interface NewCheck {
  readonly level: number
  readonly method: CheckMethod
  readonly seen: SeenThing | null
  readonly by: string | null
  readonly expiresAt: Date
  readonly now: Date
}

/** Notes what was checked, by whom: nothing is copied. */
export async function noteCheck(
  tx: Transaction<object>,
  party: string,
  { level, method, seen, by, expiresAt, now }: NewCheck,
): Promise<void> {
  const at = now.toISOString()
  await sql`
    insert into verification (id, party, level, method, seen, verified_at, verified_by, expires_at)
    values (${randomUUID()}, ${party}, ${level}, ${method}, ${seen}, ${at}, ${by},
      ${expiresAt.toISOString()})`.execute(tx)
  await recordEvents(tx, [
    {
      type: 'person-verified',
      subject: { kind: 'party', id: party },
      payload: { method, level, by: by ?? 'self', ...(seen !== null && { seen }) },
      at,
    },
  ])
}

/** Takes one check back, with its reason. @returns whether it was in force and hers */
export async function revokeCheck(
  db: Database,
  party: string,
  check: string,
  about: { readonly by: string; readonly why: RevocationReason; readonly now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const at = about.now.toISOString()
    const revoked = await sql`
      update verification set revoked_at = ${at}, revoked_by = ${about.by},
        revoked_why = ${about.why}
      where id = ${check} and party = ${party} and revoked_at is null`.execute(tx)
    if (revoked.numAffectedRows !== 1n) return false
    await recordEvents(tx, [
      {
        type: 'check-revoked',
        subject: { kind: 'party', id: party },
        payload: { check, by: about.by, why: about.why },
        at,
      },
    ])
    return true
  })
}

/** The same hour of the same date, some years later. */
export function yearsAfter(now: Date, years: number): Date {
  const end = new Date(now)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return end
}
