import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { RegistrableThing } from './registrable.ts'
import type { Door, Opening, RegistrationState } from './registration.ts'

/** Why registrations cannot be opened, or changed. */
export type OpeningRefusal = 'not-announced' | 'called-off' | 'over'

type Thing = Pick<RegistrableThing, 'standing' | 'startsAt' | 'endsAt'>

/** Once it is announced, until it is over. */
export function open(thing: Thing, now: Date): Decision<'open', never, OpeningRefusal> {
  if (thing.standing === 'untold') return refuse('not-announced')
  if (thing.standing === 'called-off') return refuse('called-off')
  return thing.endsAt <= now.toISOString() ? refuse('over') : accept('open')
}

export type RegisteringRefusal = 'closed' | 'called-off'

/**
 * Registering by oneself ends at the hour that was said, and when it begins at the latest; an officer
 * adds somebody until it is over, as people still call and come in.
 */
export function mayRegister(
  thing: Thing,
  { closesAt }: Pick<Opening, 'closesAt'>,
  door: Door,
  now: Date,
): Decision<'open', never, RegisteringRefusal> {
  const at = now.toISOString()
  if (thing.standing !== 'announced') return refuse('called-off')
  if (thing.endsAt <= at) return refuse('closed')
  if (door === 'web' && (closesAt <= at || thing.startsAt <= at)) return refuse('closed')
  return accept('open')
}

/** Where somebody stands with what she registered for. */
export type Standing = RegistrationState | 'called-off' | 'over'

export function standingOf(
  { standing, endsAt }: Pick<RegistrableThing, 'standing' | 'endsAt'>,
  state: RegistrationState,
  now: Date,
): Standing {
  if (state === 'cancelled') return 'cancelled'
  if (standing === 'called-off') return 'called-off'
  return endsAt <= now.toISOString() ? 'over' : state
}

/** A place is given back as long as there is one: afterwards it would only blur who came. */
export const mayCancel = (standing: Standing): boolean =>
  standing === 'seated' || standing === 'waiting'
