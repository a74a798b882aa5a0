import type { RoleName } from '../../town/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { ageOn } from './age.ts'

/** Given by the town, never chosen: beside a name, it says for whom somebody speaks. */
export type Badge = 'agent' | 'elected' | 'organisation'

export interface PublicName {
  readonly name: string
  readonly badge: Badge | null
}

const publicFrom = 16
const elected: readonly RoleName[] = ['councillor', 'mayors-office']

/**
 * How somebody is named on a page anybody reads; `null` when she is not: under 16, when her age is
 * not known, or when she chose no name. Who speaks for the town or an organisation is an adult.
 *
 * The one rule of every public page: what shows a name asks it here.
 *
 * @param name  as she chose to be called, never the name of her identity
 * @param organisation  the badge an officer gave to the one she speaks for, `null` without
 */
export function publicNameOf(
  person: {
    readonly name: string
    readonly birthDate: Day | null
    readonly roles: readonly RoleName[]
    readonly organisation: string | null
  },
  today: Day,
): PublicName | null {
  const { name, birthDate, organisation } = person
  const badge = badgeOf(person.roles, organisation)
  if (name === '') return null
  const isYoung = birthDate === null ? badge === null : ageOn(birthDate, today) < publicFrom
  return isYoung ? null : { name, badge }
}

function badgeOf(roles: readonly RoleName[], organisation: string | null): Badge | null {
  if (roles.some((role) => elected.includes(role))) return 'elected'
  if (roles.length > 0) return 'agent'
  return organisation === null ? null : 'organisation'
}
