import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { open, type OpeningRefusal } from '../rules/opening.ts'
import { moveUp, roomLeft } from '../rules/places.ts'
import type { RegistrableThing, ThingKey } from '../rules/registrable.ts'
import type { Opening, Registration } from '../rules/registration.ts'
import { openingColumns, registrationColumns } from './columns.ts'
import { ofThing, tell } from './versions.ts'

/** Registrations opened for the things of the town. */
export function openings(db: Database) {
  return {
    async find(about: ThingKey): Promise<Opening | null> {
      const found = await sql<Opening>`
        select ${openingColumns} from registration_opening as opening
        where ${ofThing(about)}`.execute(db)
      return found.rows[0] ?? null
    },

    /** All who registered, those who cancelled too, in order. */
    async registrations(about: ThingKey): Promise<readonly Registration[]> {
      const found = await sql<Registration>`
        select ${registrationColumns} from registration where ${ofThing(about)}
        order by number`.execute(db)
      return found.rows
    },

    /** Those that are not over. */
    async current(now: Date): Promise<readonly ThingKey[]> {
      const found = await sql<ThingKey>`
        select kind, thing as id from registration_opening
        where ends_at > ${now.toISOString()}`.execute(db)
      return found.rows
    },

    /** It was moved: what is kept of people ends with it. */
    async follow({ kind, id, endsAt }: RegistrableThing): Promise<void> {
      await sql`
        update registration_opening set ends_at = ${endsAt}
        where ${ofThing({ kind, id })} and ends_at <> ${endsAt}`.execute(db)
    },
  }
}

/**
 * Opens registrations, or changes how many may come and until when. More places move up those who
 * wait; fewer throw nobody out.
 *
 * @returns null once done
 */
export async function openRegistrations(
  db: Database,
  thing: RegistrableThing,
  { capacity, closesAt }: Pick<Opening, 'capacity' | 'closesAt'>,
  act: Act,
  told: (tx: Transaction<object>) => Promise<unknown>,
): Promise<OpeningRefusal | null> {
  const decision = open(thing, act.now)
  if (!decision.ok) return decision.code
  return inTransaction(db, async (tx) => {
    await sql`
      insert into registration_opening (kind, thing, capacity, closes_at, ends_at)
      values (${thing.kind}, ${thing.id}, ${capacity}, ${closesAt}, ${thing.endsAt})
      on conflict (kind, thing) do update
        set capacity = excluded.capacity, closes_at = excluded.closes_at,
          ends_at = excluded.ends_at`.execute(tx)
    await fillPlaces(tx, thing, act)
    await tell(tx, 'registrations-opened', thing, act, { capacity })
    await told(tx)
    return null
  })
}

/** Holds the opening until the end of the transaction: places are given one after the other. */
export async function lockOpening(
  tx: Transaction<object>,
  about: ThingKey,
): Promise<Opening | null> {
  const held = await sql`
    select from registration_opening where ${ofThing(about)} for update`.execute(tx)
  return held.rows.length === 0 ? null : openings(tx).find(about)
}

/** Moves up those who wait and fit: the opening is held. */
export async function fillPlaces(
  tx: Transaction<object>,
  about: ThingKey,
  act: Act,
): Promise<void> {
  const opening = await lockOpening(tx, about)
  if (opening === null || opening.waiting === 0) return
  const waiting = await sql<{ key: string; number: number; people: number }>`
    select id as key, number, people from registration
    where ${ofThing(about)} and state = 'waiting' order by number`.execute(tx)
  const up = moveUp(waiting.rows, roomLeft(opening.capacity, opening.seated))
  if (up.length === 0) return
  await sql`
    update registration set state = 'seated' where id = any(${up.map(({ key }) => key)})`.execute(
    tx,
  )
  await tell(tx, 'registrations-moved-up', about, act, {
    numbers: up.map(({ number }) => number),
  })
}
