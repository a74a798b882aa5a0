import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { RegistrableThing } from './registrable.ts'
import type { Door, Opening } from './registration.ts'

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
