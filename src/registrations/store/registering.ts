import { sql, type Transaction } from 'kysely'
import { tokenHash } from '../../people/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { WaysToTell } from '../rules/forms.ts'
import { hasNeeds, type Needs } from '../rules/needs.ts'
import { toTell } from '../rules/news.ts'
import { mayRegister, type RegisteringRefusal } from '../rules/opening.ts'
import { moveUp, roomLeft } from '../rules/places.ts'
import type { RegistrableThing, ThingKey } from '../rules/registrable.ts'
import type { Door, Registration } from '../rules/registration.ts'
import { registrationColumns } from './columns.ts'
import { fillPlaces, lockOpening } from './openings.ts'
import { ownSecretOf } from './secrets.ts'
import { ofThing, tell } from './versions.ts'

/** Somebody who registers, by any door. */
export interface Incoming extends WaysToTell {
  /** As `formIdOf` makes it: sent twice, it is one registration. */
  readonly key: string
  readonly door: Door
  readonly name: string
  readonly people: number
  readonly language: string
  readonly needs: Needs
  /** The account she registers from. */
  readonly party: string | null
}

export type Registered =
  | { readonly ok: true; readonly registration: Registration }
  | { readonly ok: false; readonly code: RegisteringRefusal }

type Told = (tx: Transaction<object>, registration: Registration) => Promise<unknown>

/**
 * Registers somebody: a place while there is room, else the end of the line. The opening is held
 * meanwhile, so that two who want the last place never both have it.
 *
 * @param told  writes the mail, in the same transaction; not when this very form was kept already
 */
export async function register(
  db: Database,
  thing: RegistrableThing,
  incoming: Incoming,
  act: Act,
  told: Told,
): Promise<Registered> {
  return inTransaction(db, async (tx) => {
    const opening = await lockOpening(tx, thing)
    if (opening === null) return { ok: false, code: 'closed' }
    const decision = mayRegister(thing, opening, incoming.door, act.now)
    if (!decision.ok) {
      const known = await registrations(tx).find(incoming.key)
      return known === null ? decision : { ok: true, registration: known }
    }
    const room = roomLeft(opening.capacity, opening.seated)
    // Nobody who waits fits in the room there is: whoever did was moved up when it became free.
    const isSeated = moveUp([{ number: 0, people: incoming.people }], room).length === 1
    const made = await insert(tx, thing, incoming, isSeated ? 'seated' : 'waiting', act)
    if (made === null) return again(tx, incoming.key)
    await tell(tx, 'registration-made', thing, act, {
      number: made.number,
      people: made.people,
      door: made.door,
      state: made.state,
    })
    await told(tx, made)
    return { ok: true, registration: made }
  })
}

/** The very form that was kept before. */
async function again(tx: Transaction<object>, key: string): Promise<Registered> {
  const known = await registrations(tx).find(key)
  if (known === null) throw new Error('A registration that was kept is not there.')
  return { ok: true, registration: known }
}

/** @returns null when this very form was kept already */
async function insert(
  tx: Transaction<object>,
  thing: RegistrableThing,
  { key, door, name, email, phone, people, language, needs, party }: Incoming,
  state: 'seated' | 'waiting',
  { now }: Act,
): Promise<Registration | null> {
  const told = toTell(thing, state)
  const made = await sql<Registration>`
    insert into registration (id, kind, thing, number, door, state, people, party, name, email,
      phone, language, needs, made_at, own_hash, told_state, told_starts_at, told_place)
    select ${key}, ${thing.kind}, ${thing.id}, coalesce(max(number), 0) + 1, ${door}, ${state},
      ${people}, ${party}, ${name}, ${email}, ${phone}, ${language},
      ${hasNeeds(needs) ? JSON.stringify(needs) : null}::jsonb, ${now.toISOString()},
      ${tokenHash(ownSecretOf(key))}, ${told.state}, ${told.startsAt}, ${told.place}
    from registration where ${ofThing(thing)}
    on conflict (id) do nothing returning ${registrationColumns}`.execute(tx)
  return made.rows[0] ?? null
}

/** Nobody registers for more in a month or two. */
const mostOfOne = 100

/** Those who registered, one by one. */
export function registrations(db: Database) {
  const one = async (where: ReturnType<typeof sql>): Promise<Registration | null> => {
    const found = await sql<Registration>`
      select ${registrationColumns} from registration where ${where}`.execute(db)
    return found.rows[0] ?? null
  }
  return {
    find: (key: string) => one(sql`id = ${key}`),
    numbered: (about: ThingKey, number: number) =>
      one(sql`${ofThing(about)} and number = ${number}`),
    /** Those of an account, the latest first. @param emails  hers alone, confirmed */
    async ofPerson(party: string, emails: readonly string[]): Promise<readonly Registration[]> {
      const found = await sql<Registration>`
        select ${registrationColumns} from registration
        where party = ${party}::uuid or email = any(${[...emails]}::text[])
        order by made_at desc, id limit ${mostOfOne}`.execute(db)
      return found.rows
    },
    /** Behind the secret of her own page, `null` when it opens nothing. */
    behind: (secret: string) => one(sql`own_hash = ${tokenHash(secret)}`),
  }
}

/**
 * Gives a place back, or leaves the line. Who waits and fits moves up in the same breath.
 *
 * @param told  tells those who moved up, in the same transaction
 * @returns false when it was cancelled before
 */
export async function cancelRegistration(
  db: Database,
  { key, kind, id }: Pick<Registration, 'key' | 'kind' | 'id'>,
  act: Act,
  told: (tx: Transaction<object>) => Promise<unknown>,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockOpening(tx, { kind, id })
    const cancelled = await sql<{ number: number }>`
      update registration set state = 'cancelled', needs = null, to_call = null
      where id = ${key} and state <> 'cancelled' returning number`.execute(tx)
    const number = cancelled.rows[0]?.number
    if (number === undefined) return false
    await sql`delete from registration_seat where registration = ${key}`.execute(tx)
    await tell(tx, 'registration-cancelled', { kind, id }, act, { number })
    await fillPlaces(tx, { kind, id }, act)
    await told(tx)
    return true
  })
}

/** Somebody who left no e-mail was called. */
export const called = (db: Database, key: string): Promise<unknown> =>
  sql`update registration set to_call = null where id = ${key}`.execute(db)

/**
 * Somebody is erased: nothing names her any more, and what is to come is cancelled; that she came remains,
 * without her name. Who moves up is told by the next work that tells what changed.
 *
 * @returns how many registrations
 */
export async function eraseRegistered(db: Database, person: string, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const ahead = await sql<Pick<Registration, 'key' | 'kind' | 'id'>>`
      select registration.id as key, kind, thing as id
      from registration join registration_opening as opening using (kind, thing)
      where party = ${person}::uuid and ends_at > ${now.toISOString()}`.execute(tx)
    for (const one of ahead.rows)
      await cancelRegistration(tx, one, { by: 'person-erased', now }, () => Promise.resolve())
    const erased = await sql`
      update registration set party = null, name = null, email = null, phone = null, needs = null,
        to_call = null, erased_at = ${now.toISOString()}
      where party = ${person}::uuid`.execute(tx)
    return Number(erased.numAffectedRows ?? 0n)
  })
}
