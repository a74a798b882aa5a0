import { generateSecret, generateURI, verifySync } from 'otplib'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { SetUpKey } from '../rules/account.ts'
import { seal, unseal } from './secrets.ts'

const windowSeconds = 30

/** The one-time codes of an authenticator application. Source: RFC 6238. */
export function secondFactor(db: Database, party: string) {
  return {
    /**
     * The key to type in the application, while it is not confirmed: the same until then, so that a
     * page reloaded does not make the one already typed worthless.
     *
     * @returns `null` once confirmed: it is never shown again
     */
    async keyToSetUp(account: string, town: string): Promise<SetUpKey | null> {
      const found = await sql<{ sealed_seed: Buffer; is_confirmed: boolean }>`
        select sealed_seed, confirmed_at is not null as is_confirmed
        from totp where party = ${party}`.execute(db)
      const row = found.rows[0]
      if (row?.is_confirmed === true) return null
      const known = row === undefined ? null : unseal(row.sealed_seed)
      const key = known ?? generateSecret()
      if (known === null) {
        await sql`
          insert into totp (party, sealed_seed) values (${party}, ${seal(key)})
          on conflict (party) do update set sealed_seed = excluded.sealed_seed
          where totp.confirmed_at is null`.execute(db)
      }
      return { key, uri: generateURI({ issuer: town, label: account, secret: key }) }
    },

    /** Tries a code: one window of thirty seconds on each side, and never the same window twice. */
    async accepts(code: string, now: Date): Promise<boolean> {
      const found = await sql<{ sealed_seed: Buffer; last_window: number | null }>`
        select sealed_seed, last_window from totp where party = ${party}`.execute(db)
      const row = found.rows[0]
      const key = row === undefined ? null : unseal(row.sealed_seed)
      if (row === undefined || key === null || !/^\d{6}$/.test(code)) return false

      const epoch = Math.floor(now.getTime() / 1000)
      const result = verifySync({ secret: key, token: code, epoch, epochTolerance: windowSeconds })
      if (!result.valid) return false
      const window = Math.floor(epoch / windowSeconds) + result.delta
      const used = await sql`
        update totp set last_window = ${window}, confirmed_at = coalesce(confirmed_at, ${now.toISOString()})
        where party = ${party} and (last_window is null or last_window < ${window})`.execute(db)
      return used.numAffectedRows === 1n
    },
  }
}
