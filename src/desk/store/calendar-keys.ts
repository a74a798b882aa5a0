import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { newToken, tokenHash } from '../../people/index.ts'

/** Secret addresses of personal calendars: only their hashes are kept. */
export function calendarKeys(db: Database) {
  return {
    /** Makes one, in place of the former. @returns the secret: it is known nowhere else */
    async make(party: string, now: Date): Promise<string> {
      const secret = newToken()
      await sql`
        insert into calendar_key (party, token_hash, made_at)
        values (${party}, ${tokenHash(secret)}, ${now.toISOString()})
        on conflict (party) do update
          set token_hash = excluded.token_hash, made_at = excluded.made_at`.execute(db)
      return secret
    },

    /** Whose it is, `null` when it opens nothing. */
    async ownerOf(secret: string): Promise<string | null> {
      const found = await sql<{ party: string }>`
        select party from calendar_key where token_hash = ${tokenHash(secret)}`.execute(db)
      return found.rows[0]?.party ?? null
    },

    /** Since when somebody has one, `null` when she has none. */
    async madeAt(party: string): Promise<string | null> {
      const found = await sql<{ madeAt: string }>`
        select made_at as "madeAt" from calendar_key where party = ${party}::uuid`.execute(db)
      return found.rows[0]?.madeAt ?? null
    },

    async end(party: string): Promise<void> {
      await sql`delete from calendar_key where party = ${party}::uuid`.execute(db)
    },
  }
}
