import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { streetIndex, type StreetIndex } from '../methods/street-index.ts'
import { addressLabel, streetLabel } from '../rules/address.ts'
import { byDoor, type Door, type KnownStreet } from '../rules/suggestion.ts'

interface DoorRow {
  readonly code: string
  readonly street: string
  readonly name: string
  readonly part: string
  readonly number: number | null
  readonly suffix: string
  readonly neighbourhood: string | null
}

interface StreetRow {
  readonly street: string
  readonly part: string
  readonly doors: number
  readonly longitude: number | null
  readonly latitude: number | null
}

const door = ({ name, ...row }: DoorRow): Door => ({
  ...row,
  label: addressLabel({ ...row, street: name }),
})

const columns = sql`code, street, street_name as name, part, number, suffix, neighbourhood`

/** Doors shown of each street, when a number is only begun. */
const mostDoors = 12

/** The addresses of the town's file. */
export function addresses(db: Database) {
  return {
    /** The streets, ready to be searched: remembered by who asks, until an import. */
    async streets(): Promise<StreetIndex> {
      const found = await sql<{ key: string; name: string; part: string }>`
        select street as key, min(street_name) as name, min(part) as part
        from address group by street order by street`.execute(db)
      return streetIndex(
        found.rows.map(({ key, name, part }) => ({
          key,
          name: streetLabel({ street: name, part }),
        })),
      )
    },

    async find(code: string): Promise<Door | null> {
      const found = await sql<DoorRow>`
        select ${columns} from address where code = ${code}`.execute(db)
      return found.rows.map(door)[0] ?? null
    },

    /**
     * The doors of some streets whose number is the one that goes with the street, or begins so: a
     * few of each. Doors without number come in any case.
     */
    async doors(
      wanted: readonly { readonly key: string; readonly number: number | null }[],
    ): Promise<readonly Door[]> {
      const found = await sql<DoorRow>`
        select ${columns} from unnest(${wanted.map(({ key }) => key)}::text[],
          ${wanted.map(({ number }) => number)}::integer[]) as wanted(key, number_wanted)
        cross join lateral (
          select * from address where address.street = wanted.key
            and (address.number is null or address.number = wanted.number_wanted
              or address.number::text like wanted.number_wanted || '%')
          order by address.number <> wanted.number_wanted, address.number, address.suffix
          limit ${mostDoors}) as door`.execute(db)
      return found.rows.map(door)
    },

    /** A street as a whole; its doors, « bis » apart, count once. */
    async street(key: string): Promise<KnownStreet | null> {
      const found = await sql<StreetRow>`
        select min(street_name) as street, min(part) as part,
          count(distinct coalesce(number::text, code))::int as doors,
          avg(longitude) as longitude, avg(latitude) as latitude
        from address where street = ${key} group by street`.execute(db)
      const [row] = found.rows
      if (row === undefined) return null
      const { longitude, latitude, doors } = row
      const middle =
        longitude === null || latitude === null ? null : ([longitude, latitude] as const)
      return { label: streetLabel(row), doors, middle }
    },

    /** All the doors of one street, in their order. */
    async doorsOf(street: string): Promise<readonly Door[]> {
      const found = await sql<DoorRow>`
        select ${columns} from address where street = ${street}`.execute(db)
      return found.rows.map(door).toSorted(byDoor)
    },
  }
}
