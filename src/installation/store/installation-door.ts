import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { hasAdministrator } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The one address by which the first administrator comes in. */
export function installationDoor(db: Database) {
  return {
    /**
     * Draws a secret, in the place of the one before: only its hash is kept.
     *
     * @returns `null` when the town has an administrator: the door is shut for good
     */
    async open(now: Date): Promise<string | null> {
      if (await hasAdministrator(db)) return null
      const secret = randomBytes(32).toString('base64url')
      await sql`
        insert into installation_secret (secret_hash, made_at)
        values (${hashOf(secret)}, ${now.toISOString()})
        on conflict ("only") do update
        set secret_hash = excluded.secret_hash, made_at = excluded.made_at`.execute(db)
      return secret
    },

    async opensWith(secret: string): Promise<boolean> {
      const found = await sql`
        select from installation_secret where secret_hash = ${hashOf(secret)}`.execute(db)
      return found.rows.length === 1 && !(await hasAdministrator(db))
    },

    async shut(): Promise<void> {
      await sql`delete from installation_secret`.execute(db)
    },
  }
}
