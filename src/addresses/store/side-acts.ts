import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { addressLabel } from '../rules/address.ts'
import type { StreetSide } from '../rules/street-side.ts'
import { placeAnew, placingIn, standing, type StandingRow } from './placing.ts'
import { streetSides } from './street-sides.ts'

/** A door that would change its neighbourhood. */
export interface MovedDoor {
  readonly label: string
  readonly from: string | null
  readonly to: string | null
}

/** What a side would change, door by door, in the order of the street. */
export async function effectOf(db: Database, side: StreetSide): Promise<readonly MovedDoor[]> {
  const place = await placingIn(db, [side])
  const found = await sql<StandingRow & { readonly suffix: string }>`
    select street_name as street, part, number, suffix, longitude, latitude, neighbourhood
    from address where street = ${side.street} order by number, suffix`.execute(db)
  return found.rows
    .map((row) => ({ label: addressLabel(row), from: row.neighbourhood, to: place(standing(row)) }))
    .filter(({ from, to }) => from !== to)
}

/** Gives a side of a street to a neighbourhood; addresses, and who lives there, follow at once. */
export async function decideSide(
  tx: Transaction<object>,
  side: StreetSide,
  by: string,
  now: Date,
): Promise<void> {
  await streetSides(tx).add(side)
  await placeAnew(tx)
  await tell(tx, 'street-side-set', side, by, now)
}

/** The map decides again. @returns whether there was such a side */
export async function forgetSide(
  tx: Transaction<object>,
  id: string,
  by: string,
  now: Date,
): Promise<boolean> {
  const side = (await streetSides(tx).all()).find((one) => one.id === id)
  if (side === undefined || !(await streetSides(tx).remove(id))) return false
  await placeAnew(tx)
  await tell(tx, 'street-side-removed', side, by, now)
  return true
}

async function tell(
  tx: Transaction<object>,
  type: string,
  { id, side, from, to, neighbourhood }: StreetSide,
  by: string,
  now: Date,
): Promise<void> {
  const subject = { kind: 'street-side', id }
  const payload = { side, from, to, neighbourhood, by }
  await recordEvents(tx, [{ type, subject, payload, at: now.toISOString() }])
}
