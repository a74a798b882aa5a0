import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

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
