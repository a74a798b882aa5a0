import type { RegistrableThing } from './registrable.ts'
import type { News, RegistrationState } from './registration.ts'

/** What somebody was last told. */
export interface Told {
  readonly state: 'seated' | 'waiting' | 'called-off'
  readonly startsAt: string
  readonly place: string
}

/** What is so now. */
export const toTell = (
  { standing, startsAt, place }: Pick<RegistrableThing, 'standing' | 'startsAt' | 'place'>,
  state: Exclude<RegistrationState, 'cancelled'>,
): Told => ({ state: standing === 'called-off' ? 'called-off' : state, startsAt, place })

/**
 * What is news to her, the weightiest alone: each message says the hour and the place.
 *
 * Nothing is ever taken back from who has a place: the one way from waiting is up.
 */
export function newsFor(told: Told, now: Told): News | null {
  if (now.state === 'called-off') return told.state === 'called-off' ? null : 'called-off'
  if (now.state === 'seated' && told.state === 'waiting') return 'moved-up'
  const isSame = told.startsAt === now.startsAt && told.place === now.place
  return isSame ? null : 'moved'
}

/** A place in the line is told by registrations alone. @param elsewhere  e-mails, in small letters */
export const isToldElsewhere = (
  news: News,
  email: string | null,
  elsewhere: ReadonlySet<string>,
): boolean => news !== 'moved-up' && email !== null && elsewhere.has(email.toLowerCase())
