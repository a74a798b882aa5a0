import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** What was seen was another name: what a desk or a letter confirmed is taken back. */
export async function revokeChecks(db: Database, party: string, now: Date): Promise<void> {
  await sql`
    update verification set revoked_at = ${now.toISOString()}
    where party = ${party} and level >= 2 and revoked_at is null`.execute(db)
}

/**
 * Where somebody stands on the ladder of DESIGN §6, from 0 to 3: what is in force now and was not
 * taken back.
 */
export async function verificationLevel(db: Database, party: string, now: Date): Promise<number> {
  const found = await sql<{ level: number }>`
    select coalesce(max(level), 0) as level from verification
    where party = ${party} and revoked_at is null
      and expires_at > ${now.toISOString()}::timestamptz`.execute(db)
  return found.rows[0]?.level ?? 0
}
