import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { RoleName, ScopeKind } from '../../town/index.ts'

/** Somebody who holds a role, and how to reach and name her. */
export interface RoleHolder {
  readonly party: string
  readonly role: RoleName
  readonly scope: { readonly kind: ScopeKind; readonly id: string | null }
  /** '' when she gave none. */
  readonly name: string
  /** One of her own, never a guardian’s. */
  readonly email: string | null
}

/** Every role in force that day: a few dozen rows, one per role held. */
export async function roleHolders(db: Database, today: Day): Promise<readonly RoleHolder[]> {
  const found = await sql<RoleHolder>`
    select role_grant.party, role,
      jsonb_build_object('kind', scope_kind, 'id', scope_id) as scope,
      coalesce(display_name, given_names, '') as name,
      (select min(value) from contact where contact.party = role_grant.party
        and contact.kind = 'email' and not is_guardians) as email
    from role_grant join person on person.party = role_grant.party
    where revoked_at is null and ${today}::date between begins_on and coalesce(ends_on, 'infinity')
    order by name, role_grant.party, role`.execute(db)
  return found.rows
}
