import type { Asked } from '../../platform/web/index.ts'
import { mayRegister } from '../rules/opening.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import { openings } from '../store/openings.ts'
import type { CallModel } from '../views/registration-call.tsx'
import { placeOf } from './place.ts'

/** What the page of a thing says of registering for it, and until when that is so: one query. */
export async function shownRegistering(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>,
  thing: Pick<RegistrableThing, 'kind' | 'id' | 'standing' | 'startsAt' | 'endsAt'>,
): Promise<CallModel & { readonly trueUntil: Date | undefined }> {
  const { db, now } = asked
  const isAhead = thing.standing === 'announced' && thing.startsAt > now.toISOString()
  const opening = isAhead ? await openings(db).find(thing) : null
  const isOpen = opening !== null && mayRegister(thing, opening, 'web', now).ok
  const closes = opening === null ? '' : (await placeOf(asked)).written(opening.closesAt)
  const ends = [thing.startsAt, ...(isOpen ? [opening.closesAt] : [])].toSorted()[0]
  const trueUntil = isAhead && ends !== undefined ? new Date(ends) : undefined
  return { opening, isOpen, closes, trueUntil }
}
