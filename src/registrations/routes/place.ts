import { z } from 'zod'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import type { RegistrableThing, ThingKey } from '../rules/registrable.ts'
import { type RegistrationNeeds, thingOf } from '../store/registrable.ts'
import type { Place } from '../views/place.ts'
import { registrationWords } from '../words/index.ts'

export const thingAddress = z.object({
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  id: z.string().min(1).max(60),
})

export type AskedOf<Form = unknown> = Asked<ThingKey, unknown, Form>

/** Instants in the reader’s words. */
export async function placeOf(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
): Promise<Place> {
  const { zone } = await shownTown(asked).town()
  const spoken = spokenIn(asked.speech)
  const say = sayWith(registrationWords, asked.speech)
  const written = (instant: string) => formatInstant(instant, zone, spoken)
  const clock = (instant: string) => dayAndHour(zone, new Date(instant))
  return {
    written,
    clock,
    when: ({ startsAt, endsAt }) =>
      say('register.from-to', { start: written(startsAt), end: clock(endsAt)[1] }),
  }
}

/** What anybody knows of; anything else is not found. */
export async function announced(
  { db, params }: AskedOf,
  { registrables }: RegistrationNeeds,
): Promise<RegistrableThing> {
  const thing = await thingOf(db, registrables, params)
  return thing === null || thing.standing === 'untold' ? notFound() : thing
}
