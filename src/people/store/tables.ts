import type { ColumnType, Generated } from 'kysely'
import type { RoleName, ScopeKind } from '../../town/index.ts'
import type { OutOfTown } from '../rules/residence.ts'

type Written = ColumnType<string, string | undefined, string>

/** The tables of people, as rows are read and written. A type, not an interface: Kysely asks. */
export type PeopleTables = {
  party: {
    id: string
    kind: 'person' | 'organisation' | 'class' | 'body'
    created_at: Generated<string>
    last_active_on: Generated<string>
  }
  person: {
    party: string
    display_name: string | null
    family_name: string | null
    given_names: string | null
    usage_name: string | null
    birth_date: string | null
    namesake: Generated<number>
    identity_key: string | null
  }
  contact: {
    id: string
    party: string
    kind: 'email' | 'phone'
    value: string
    confirmed_at: string | null
    is_guardians: Generated<boolean>
  }
  role_grant: {
    id: string
    party: string
    role: RoleName
    scope_kind: ScopeKind
    scope_id: string | null
    begins_on: string
    ends_on: string | null
    granted_by: string | null
    why: string
    granted_at: Written
    revoked_at: string | null
    revoked_by: string | null
    revoked_why: string | null
  }
  residence: {
    party: string
    address_code: string | null
    address_text: string | null
    neighbourhood: string | null
    out_of_town: OutOfTown | null
    declared_at: Generated<string>
  }
  guardianship: {
    id: string
    minor: string
    guardian: string | null
    guardian_contact: string
    link_hash: Buffer | null
    asked_at: Generated<string>
    confirmed_at: string | null
    confirmed_how: 'link' | 'desk' | 'account' | null
    wording: string | null
    confirmed_by: string | null
    withdrawn_at: string | null
  }
  verification: {
    id: string
    party: string
    level: number
    method: 'address' | 'desk' | 'post' | 'class' | 'franceconnect'
    seen: string | null
    verified_at: Generated<string>
    verified_by: string | null
    expires_at: string
    revoked_at: string | null
  }
  totp: {
    party: string
    sealed_seed: Buffer
    confirmed_at: string | null
    last_window: number | null
  }
  desk_card: {
    id: string
    party: string
    code_hash: Buffer
    given_at: Generated<string>
    given_by: string | null
    revoked_at: string | null
  }
}
