import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { inFrench } from '../platform/words/content.ts'
import type { RegistrableThing } from './rules/registrable.ts'
import { noNeeds } from './rules/needs.ts'
import type { Registration } from './rules/registration.ts'
import { openings, openRegistrations } from './store/openings.ts'
import type { Registrable } from './store/registrable.ts'
import { type Incoming, register } from './store/registering.ts'

export const now = new Date('2026-05-04T10:00:00Z')
export const act = { by: 'resident', now }
export const nobodyTold = () => Promise.resolve()

/** A meeting on 18 June 2026 at seven, unless told otherwise. */
export const aThing = (more: Partial<RegistrableThing> = {}): RegistrableThing => ({
  ...{ kind: 'meeting', id: '12', title: inFrench('Conseil d’essai'), standing: 'announced' },
  startsAt: '2026-06-18T17:00:00.000Z',
  endsAt: '2026-06-18T19:00:00.000Z',
  ...{ place: 'Salle du Verger', path: '/reunions/12', workPath: '/administration/reunions/12' },
  ...more,
})

/** What modules bring, for a test: these things, as they are when they are asked for. */
export const theseThings = (things: () => readonly RegistrableThing[]): Registrable => ({
  kind: 'meeting',
  find: async (_, ids) =>
    new Map(things().flatMap((one) => (ids.includes(one.id) ? [[one.id, one]] : []))),
})

/** Opens registrations until the hour it begins. @param capacity  `null`: as many as come */
export const opens = (db: Database, thing: RegistrableThing, capacity: number | null) =>
  openRegistrations(db, thing, { capacity, closesAt: thing.startsAt }, act, nobodyTold)

/** Registers somebody by the site, and says what became of it. */
export async function registers(
  db: Database,
  thing: RegistrableThing,
  more: Partial<Incoming> = {},
  told: (tx: Transaction<object>, one: Registration) => Promise<unknown> = nobodyTold,
): Promise<Registration> {
  const incoming: Incoming = {
    ...{ key: randomUUID(), door: 'web', name: 'Awa Essai', email: 'awa@exemple.fr', phone: null },
    ...{ people: 1, language: 'fr', needs: noNeeds, party: null },
    ...more,
  }
  const registered = await register(db, thing, incoming, act, told)
  if (!registered.ok) throw new Error(`Registering was refused: ${registered.code}.`)
  return registered.registration
}

/** Numbers and states, in order. */
export const line = async (db: Database, thing: RegistrableThing): Promise<readonly string[]> =>
  (await openings(db).registrations(thing)).map(({ number, state }) => `${number} ${state}`)
