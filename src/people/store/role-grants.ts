import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withLock } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { RoleName } from '../../town/index.ts'
import type { Contact } from '../rules/contact.ts'
import {
  type GrantRefusal,
  grantRole,
  type RevocationRefusal,
  revokeRole,
  type RoleGrant,
} from '../rules/role-grant.ts'

/** A grant with the name of its holder, for the page of roles. */
export interface GrantShown extends RoleGrant {
  readonly holder: string
  readonly grantedByName: string
  readonly revokedWhy: string | null
  readonly revokedByName: string
  /** One of her own, an e-mail first. */
  readonly contact: Contact | null
}

/** Which grants to show. */
export interface GrantSearch {
  readonly isRevoked: boolean
  /** Part of a name or of an address; '' for all. */
  readonly search: string
  /** From 1. */
  readonly page: number
  readonly perPage: number
}

function matching(isRevoked: boolean, search: string) {
  const part = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`
    (role_grant.revoked_at is not null) = ${isRevoked}
    and (${search} = '' or holder.display_name ilike ${part} or holder.given_names ilike ${part}
      or holder.family_name ilike ${part} or exists (select from contact
        where contact.party = role_grant.party and value ilike ${part}))`
}

const columns = sql`
  role_grant.id, role_grant.party, role,
  jsonb_build_object('kind', scope_kind, 'id', scope_id) as scope,
  begins_on as "beginsOn", ends_on as "endsOn", granted_by as "grantedBy", why,
  revoked_at as "revokedAt", revoked_why as "revokedWhy"`

/** Who may do what for the town: given and taken back one at a time, under one lock. */
export function roleGrants(db: Database) {
  return {
    /** One page of the grants in force or to come, or of those taken back, latest first. */
    async shown({ isRevoked, search, page, perPage }: GrantSearch): Promise<readonly GrantShown[]> {
      const order = isRevoked ? sql`revoked_at desc` : sql`role, holder`
      const found = await sql<GrantShown>`
        select ${columns}, coalesce(holder.display_name, holder.given_names, '') as holder,
          (select jsonb_build_object('kind', kind, 'value', value) from contact
            where contact.party = role_grant.party and not is_guardians
            order by kind, value limit 1) as contact,
          coalesce(giver.display_name, giver.given_names, '') as "grantedByName",
          coalesce(taker.display_name, taker.given_names, '') as "revokedByName"
        from role_grant join person as holder on holder.party = role_grant.party
        left join person as giver on giver.party = role_grant.granted_by
        left join person as taker on taker.party = role_grant.revoked_by
        where ${matching(isRevoked, search)}
        order by ${order}, role_grant.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(
        db,
      )
      return found.rows
    },

    async count({ isRevoked, search }: Pick<GrantSearch, 'isRevoked' | 'search'>): Promise<number> {
      const found = await sql<{ grants: number }>`
        select count(*)::int as grants
        from role_grant join person as holder on holder.party = role_grant.party
        where ${matching(isRevoked, search)}`.execute(db)
      return found.rows[0]?.grants ?? 0
    },

    /** How many people hold a role that day. */
    async holders(role: RoleName, today: Day): Promise<number> {
      const found = await sql<{ people: number }>`
        select count(distinct party)::int as people from role_grant
        where role = ${role} and revoked_at is null
          and ${today}::date between begins_on and coalesce(ends_on, 'infinity')`.execute(db)
      return found.rows[0]?.people ?? 0
    },

    /** Whether somebody holds any role that day. */
    async hasRole(party: string, today: Day): Promise<boolean> {
      const found = await sql`
        select from role_grant where party = ${party} and revoked_at is null
          and ${today}::date between begins_on and coalesce(ends_on, 'infinity') limit 1`.execute(
        db,
      )
      return found.rows.length > 0
    },

    /** Gives a role, with its line of journal. */
    async grant(grant: RoleGrant, now: Date): Promise<Decision<RoleGrant, never, GrantRefusal>> {
      return withLock(db, 'roles', async (tx) => {
        const decision = grantRole(grant, await grantsIn(tx))
        if (!decision.ok) return decision
        await sql`
          insert into role_grant (id, party, role, scope_kind, scope_id, begins_on, ends_on,
            granted_by, why, granted_at)
          values (${grant.id}, ${grant.party}, ${grant.role}, ${grant.scope.kind},
            ${grant.scope.id}, ${grant.beginsOn}, ${grant.endsOn}, ${grant.grantedBy}, ${grant.why},
            ${now.toISOString()})`.execute(tx)
        // Who printed it knows its code: it would open the account of somebody with a role.
        await sql`
          update desk_card set revoked_at = ${now.toISOString()}
          where party = ${grant.party} and revoked_at is null`.execute(tx)
        await recordEvents(tx, [event('role-granted', grant, now, grant.grantedBy)])
        return decision
      })
    },

    /** Takes a role back; the sessions of its holder lose it with their next page. */
    async revoke(
      id: string,
      about: {
        readonly by: string | null
        readonly why: string
        readonly today: Day
        readonly now: Date
      },
    ): Promise<Decision<RoleGrant, never, RevocationRefusal> | null> {
      return withLock(db, 'roles', async (tx) => {
        const all = await grantsIn(tx)
        const grant = all.find((one) => one.id === id)
        if (grant === undefined) return null
        const decision = revokeRole(grant, all, about.today)
        if (!decision.ok) return decision
        await sql`
          update role_grant set revoked_at = ${about.now.toISOString()}, revoked_by = ${about.by},
            revoked_why = ${about.why} where id = ${id}`.execute(tx)
        await recordEvents(tx, [event('role-revoked', grant, about.now, about.by)])
        return decision
      })
    },
  }
}

async function grantsIn(tx: Transaction<object>): Promise<readonly RoleGrant[]> {
  const found = await sql<RoleGrant>`select ${columns} from role_grant`.execute(tx)
  return found.rows
}

const event = (type: string, grant: RoleGrant, now: Date, by: string | null) => ({
  type,
  subject: { kind: 'role-grant', id: grant.id },
  payload: { party: grant.party, role: grant.role, by: by ?? 'command-line' },
  at: now.toISOString(),
})
