import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { RoleName, ScopeKind } from '../../town/index.ts'

/** Letters of why a role is given or taken back. */
export const mostReason = 300

/** A role given to somebody: on what, from when to when, by whom and why. */
export interface RoleGrant {
  readonly id: string
  readonly party: string
  readonly role: RoleName
  readonly scope: { readonly kind: ScopeKind; readonly id: string | null }
  readonly beginsOn: Day
  readonly endsOn: Day | null
  readonly grantedBy: string | null
  readonly why: string
  readonly revokedAt: string | null
}

/** In force on a day: both ends included, and not taken back. */
export const isInForce = (grant: RoleGrant, today: Day): boolean =>
  grant.revokedAt === null &&
  grant.beginsOn <= today &&
  (grant.endsOn === null || today <= grant.endsOn)

const isLastingAdministrator = (grant: RoleGrant, today: Day): boolean =>
  grant.role === 'administrator' && grant.endsOn === null && isInForce(grant, today)

export type RevocationRefusal = 'not-in-force' | 'last-administrator'

/**
 * Takes a role back.
 *
 * The last administrator whose role has no end cannot be removed: nobody could give roles any more.
 *
 * @param all  the grants of the whole town
 */
export function revokeRole(
  grant: RoleGrant,
  all: readonly RoleGrant[],
  today: Day,
): Decision<RoleGrant, never, RevocationRefusal> {
  if (grant.revokedAt !== null) return refuse('not-in-force')
  const others = all.filter(
    (one) => one.party !== grant.party && isLastingAdministrator(one, today),
  )
  if (isLastingAdministrator(grant, today) && others.length === 0) {
    return refuse('last-administrator')
  }
  return accept(grant)
}

export type GrantRefusal =
  | 'ends-before-it-begins'
  | 'already-held'
  | 'town-only'
  | 'department-only'
  | 'to-oneself'

/** Roles that have no meaning on a part of the town. */
const townOnly: readonly RoleName[] = ['administrator', 'vote-officer', 'desk-agent', 'hr']

/**
 * Gives a role, once; never to oneself: an administrator who also carries the key of a vote, or reads
 * what agents write, has that from somebody else, and the journal names both.
 */
export function grantRole(
  grant: RoleGrant,
  held: readonly RoleGrant[],
): Decision<RoleGrant, never, GrantRefusal> {
  if (grant.endsOn !== null && grant.endsOn < grant.beginsOn) return refuse('ends-before-it-begins')
  if (grant.grantedBy === grant.party) return refuse('to-oneself')
  if (grant.scope.kind !== 'town' && townOnly.includes(grant.role)) return refuse('town-only')
  // The head of every department at once is the deputy director.
  if (grant.role === 'head-of-department' && grant.scope.kind !== 'department') {
    return refuse('department-only')
  }
  const isHeld = held.some(
    ({ party, role, scope, revokedAt, endsOn }) =>
      party === grant.party &&
      role === grant.role &&
      scope.kind === grant.scope.kind &&
      scope.id === grant.scope.id &&
      revokedAt === null &&
      (endsOn === null || endsOn >= grant.beginsOn),
  )
  return isHeld ? refuse('already-held') : accept(grant)
}
