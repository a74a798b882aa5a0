import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { StreetSide } from '../rules/street-side.ts'
import type { AddressTables } from './tables.ts'

/** A side as a page lists it, with the name of its street and how many doors it has. */
export interface ListedSide extends StreetSide {
  readonly streetName: string
  readonly doors: number
}

/** The sides of streets that somebody gave to a neighbourhood. */
export function streetSides(db: Database) {
  const tables = db.withTables<AddressTables>()
  return {
    async all(): Promise<readonly StreetSide[]> {
      const rows = await tables.selectFrom('street_side').selectAll().orderBy('street').execute()
      return rows.map(({ from_number, to_number, ...row }) => ({
        ...row,
        from: from_number,
        to: to_number,
      }))
    },

    async listed(): Promise<readonly ListedSide[]> {
      const found = await sql<ListedSide>`
        select side.id, side.street, side.side, side.from_number as "from", side.to_number as "to",
          side.neighbourhood, coalesce(min(address.street_name), side.street) as "streetName",
          count(address.code) as doors
        from street_side as side left join address on address.street = side.street
          and (address.number is null and side.side = 'all' or address.number >= side.from_number
            and address.number <= coalesce(side.to_number, address.number)
            and (side.side = 'all' or (address.number % 2 = 0) = (side.side = 'even')))
        group by side.id order by "streetName", side.from_number, side.side`.execute(db)
      return found.rows
    },

    async add(side: StreetSide): Promise<void> {
      const { from, to, ...row } = side
      await tables
        .insertInto('street_side')
        .values({ ...row, from_number: from, to_number: to })
        .execute()
    },

    /** @returns whether there was one */
    async remove(id: string): Promise<boolean> {
      const gone = await tables.deleteFrom('street_side').where('id', '=', id).executeTakeFirst()
      return gone.numDeletedRows > 0n
    },
  }
}
