import { sql, type Transaction } from 'kysely'
import { bumpVersions, versions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { towns, townVersion } from '../../town/index.ts'
import { type Placing, placingBy } from '../rules/placing.ts'
import type { StreetSide } from '../rules/street-side.ts'
import { streetSides } from './street-sides.ts'

/** The key of the versions that addresses move. */
export const addressesVersion = 'addresses'

/** Rows of one statement: what a driver takes without holding the town twice. */
export const batch = 5000

export const knownTownVersion = async (db: Database): Promise<number> =>
  (await versions(db, [townVersion])).get(townVersion) ?? 0

/**
 * How addresses are placed now, or would be.
 *
 * @param more  a side that is thought of, besides those decided
 */
export const placingIn = async (db: Database, more: readonly StreetSide[] = []): Promise<Placing> =>
  placingBy({
    neighbourhoods: await towns(db).neighbourhoods(),
    sides: [...(await streetSides(db).all()), ...more],
  })

/**
 * Notes that the town changed since its addresses were placed: who is told so has to place them anew.
 * Cheap: asked every few seconds.
 */
export async function noteTownChange(tx: Transaction<object>): Promise<boolean> {
  const version = await knownTownVersion(tx)
  const noted = await sql`
    update address_file set placed_by = ${version} where placed_by <> ${version}`.execute(tx)
  return noted.numAffectedRows === 1n
}

/** Where an address stands, as a row says it. */
export interface StandingRow {
  readonly street: string
  readonly part: string
  readonly number: number | null
  readonly longitude: number | null
  readonly latitude: number | null
  readonly neighbourhood: string | null
}

/**
 * Places every address anew, by the outlines and the street sides there are now; who lives at those
 * that change follows in the same transaction. Reads all addresses, some thousands at a time.
 *
 * @returns how many changed
 */
export async function placeAnew(tx: Transaction<object>): Promise<number> {
  const placedBy = await knownTownVersion(tx)
  const place = await placingIn(tx)
  let last = ''
  let changed = 0
  for (;;) {
    const { rows } = await sql<StandingRow & { readonly code: string }>`
      select code, street_name as street, part, number, longitude, latitude, neighbourhood
      from address where code > ${last} order by code limit ${batch}`.execute(tx)
    const moved = rows
      .map((row) => ({ code: row.code, was: row.neighbourhood, is: place(standing(row)) }))
      .filter(({ was, is }) => was !== is)
    changed += moved.length
    if (moved.length > 0) {
      await sql`
        update address set neighbourhood = moved.neighbourhood
        from unnest(${moved.map(({ code }) => code)}::text[],
          ${moved.map(({ is }) => is)}::text[]) as moved(code, neighbourhood)
        where address.code = moved.code`.execute(tx)
    }
    last = rows.at(-1)?.code ?? ''
    if (rows.length < batch) break
  }
  await sql`update address_file set placed_by = ${placedBy}`.execute(tx)
  if (changed > 0) await bumpVersions(tx, [addressesVersion])
  return changed
}

export const standing = ({ street, part, number, longitude, latitude }: StandingRow) => ({
  street,
  part,
  number,
  point: longitude === null || latitude === null ? null : ([longitude, latitude] as const),
})
