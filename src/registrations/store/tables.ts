import { sql } from 'kysely'
import { seededChance } from '../../platform/chance/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { drawTables, type Group, type Seat } from '../methods/draw-tables.ts'
import type { ThingKey } from '../rules/registrable.ts'
import { lockOpening } from './openings.ts'
import { ofThing, tell } from './versions.ts'

/** Tables drawn by lot, with what one needs to draw them again. */
export interface DrawnTables {
  readonly count: number
  readonly seed: string
  readonly seats: readonly Seat[]
}

export async function tablesOf(db: Database, about: ThingKey): Promise<DrawnTables | null> {
  const found = await sql<DrawnTables>`
    select tables_count as count, tables_seed as seed,
      coalesce((select jsonb_agg(jsonb_build_object('number', number, 'table', table_number,
          'people', seat.people) order by table_number, number)
        from registration_seat as seat join registration as one on one.id = seat.registration
        where one.kind = opening.kind and one.thing = opening.thing), '[]') as seats
    from registration_opening as opening
    where ${ofThing(about)} and tables_seed is not null`.execute(db)
  return found.rows[0] ?? null
}

/**
 * Draws the tables of those who have a place now, in the place of the former ones.
 *
 * @returns 'too-many-tables' when some would have nobody
 */
export async function seatAll(
  db: Database,
  about: ThingKey,
  { count, seed }: { readonly count: number; readonly seed: string },
  act: Act,
): Promise<'too-many-tables' | null> {
  return inTransaction(db, async (tx) => {
    const opening = await lockOpening(tx, about)
    if (opening === null || opening.seated < count) return 'too-many-tables'
    const found = await sql<Group & { readonly key: string }>`
      select id as key, number, people from registration
      where ${ofThing(about)} and state = 'seated'`.execute(tx)
    const seats = drawTables(found.rows, count, seededChance(seed))
    const keyOf = new Map(found.rows.map(({ key, number }) => [number, key]))
    await sql`
      delete from registration_seat using registration as one
      where one.id = registration and ${ofThing(about)}`.execute(tx)
    await sql`
      insert into registration_seat (registration, table_number, people)
      select * from unnest(${seats.map(({ number }) => keyOf.get(number) ?? '')}::uuid[],
        ${seats.map(({ table }) => table)}::smallint[],
        ${seats.map(({ people }) => people)}::smallint[])`.execute(tx)
    await sql`
      update registration_opening set tables_count = ${count}, tables_seed = ${seed}
      where ${ofThing(about)}`.execute(tx)
    await tell(tx, 'registrations-tables-drawn', about, act, { count, seed })
    return null
  })
}
