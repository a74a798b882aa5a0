import { sql, type Transaction } from 'kysely'
import type { Residence } from '../rules/residence.ts'
import { addressCheckYears } from '../rules/verification.ts'
import { identities } from './identities.ts'
import { noteCheck, yearsAfter } from './verification.ts'

/**
 * Where somebody says she lives, and what it is worth: an address of the town’s file is a check of
 * level 1, for two years. Another place than before takes back what was checked of the former one.
 */
export async function declareResidence(
  tx: Transaction<object>,
  party: string,
  residence: Residence,
  now: Date,
): Promise<void> {
  const isSame = await livesAt(tx, party, residence)
  await identities(tx).saveResidence(party, residence)
  if (!isSame) await revokeAddressChecks(tx, party, now)
  if ('outOfTown' in residence || residence.code == null) return
  if (isSame && (await isAddressChecked(tx, party, now))) return
  await noteCheck(tx, party, {
    level: 1,
    method: 'address',
    seen: null,
    by: null,
    expiresAt: yearsAfter(now, addressCheckYears),
    now,
  })
}

async function livesAt(
  tx: Transaction<object>,
  party: string,
  residence: Residence,
): Promise<boolean> {
  const { text, code } =
    'outOfTown' in residence ? { text: null, code: null } : { ...residence, code: residence.code }
  const found = await sql`
    select from residence where party = ${party}
      and address_text is not distinct from ${text}
      and address_code is not distinct from ${code ?? null}`.execute(tx)
  return found.rows.length > 0
}

async function isAddressChecked(
  tx: Transaction<object>,
  party: string,
  now: Date,
): Promise<boolean> {
  const found = await sql`
    select from verification where party = ${party} and method = 'address'
      and revoked_at is null and expires_at > ${now.toISOString()}`.execute(tx)
  return found.rows.length > 0
}

/** What a file or a letter said of the former address says nothing of the next one. */
async function revokeAddressChecks(
  tx: Transaction<object>,
  party: string,
  now: Date,
): Promise<void> {
  await sql`
    update verification set revoked_at = ${now.toISOString()}, revoked_why = 'moved'
    where party = ${party} and method in ('address', 'post') and revoked_at is null`.execute(tx)
}
