import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { FactorState } from '../rules/permissions.ts'

/** What an account has for a second factor, as seen from one of its sessions. */
export async function factorState(
  db: Database,
  party: string,
  session: string | null,
): Promise<FactorState & { readonly hasApplication: boolean; readonly hasKeys: boolean }> {
  const found = await sql<{ application: boolean; keys: boolean; awaits: boolean }>`
    select
      exists (select from totp where party = ${party} and confirmed_at is not null) as application,
      exists (select from passkey where party = ${party}) as keys,
      exists (select from factor_recovery where party = ${party}
        and opened_session is distinct from ${session}::uuid) as awaits`.execute(db)
  const { application = false, keys = false, awaits = false } = found.rows[0] ?? {}
  return {
    isSet: application || keys,
    hasApplication: application,
    hasKeys: keys,
    awaitsRecovery: awaits && !(application || keys),
  }
}
