import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { noNeeds, type Needs } from './rules/needs.ts'
import type { RegistrableThing } from './rules/registrable.ts'
import type { Door } from './rules/registration.ts'
import { openRegistrations } from './store/openings.ts'
import { cancelRegistration, register } from './store/registering.ts'

/** Invented, like all of the demonstration. */
interface DemoComer {
  readonly name: string
  readonly people: number
  readonly door: Door
  readonly needs?: Partial<Needs>
}

const comers: readonly DemoComer[] = [
  {
    name: 'Aïcha Modèle',
    people: 2,
    door: 'web',
    needs: { kinds: ['childcare'], said: '4 et 7 ans' },
  },
  { name: 'Bruno Exemple', people: 1, door: 'web' },
  {
    ...{ name: 'Selvi Échantillon', people: 2, door: 'web' },
    needs: { kinds: ['interpreter'], language: 'tamoul' },
  },
  { name: 'Jeanne Témoin', people: 1, door: 'phone', needs: { kinds: ['wheelchair', 'ride'] } },
  {
    name: 'Paulo Fictif',
    people: 1,
    door: 'web',
    needs: { kinds: ['interpreter'], language: 'portugais' },
  },
  { name: 'Famille Inventée', people: 4, door: 'desk' },
  { name: 'Nadia Prétexte', people: 1, door: 'web', needs: { kinds: ['sign-language'] } },
  { name: 'Léon Semblant', people: 3, door: 'phone' },
  { name: 'Ming Copie', people: 1, door: 'web' },
]

const by = 'demonstration'

/**
 * Opens registrations for something to come, and lets some people in: with few places, the last ones
 * wait, and one gave her place back.
 */
export async function loadDemoRegistrations(
  tx: Transaction<object>,
  thing: RegistrableThing,
  { capacity, now }: { readonly capacity: number | null; readonly now: Date },
): Promise<void> {
  const toldNobody = () => Promise.resolve()
  const act = { by, now }
  const opening = { capacity, closesAt: thing.startsAt }
  await openRegistrations(tx, thing, opening, act, toldNobody)
  for (const [rank, { name, people, door, needs = {} }] of comers.entries()) {
    const isReached = door === 'web'
    const incoming = {
      ...{ key: randomUUID(), name, people, door, language: 'fr', party: null },
      email: isReached ? `inscrit-${rank + 1}@exemple.fr` : null,
      phone: isReached ? null : `+3361000000${rank}`,
      needs: { ...noNeeds, ...needs },
    }
    const registered = await register(tx, thing, incoming, act, toldNobody)
    if (rank === 1 && registered.ok)
      await cancelRegistration(tx, registered.registration, act, toldNobody)
  }
}
