import { type Chance, shuffled } from '../../platform/kernel/chance.ts'

/** One registration: those who come together. */
export interface Group {
  /** Of the registration: unique. */
  readonly number: number
  /** Whole, ≥ 1. */
  readonly people: number
}

/** How many of a registration sit at a table, counted from 1. */
export interface Seat {
  readonly number: number
  readonly table: number
  readonly people: number
}

/**
 * Draws who sits at which table, so that tables differ by one person at most.
 *
 * Registrations are put in an order drawn by lot, then the most numerous first; each takes the table
 * with the most room, the first of those that have as much. Those who come together sit together
 * wherever a table has room for them all; else they fill it and the others go on to the next.
 *
 * @param groups  in any order: they are taken by number, so that the order of the list decides nothing
 * @param tables  whole, from 1 to the number of people
 * @returns by table, then by number
 */
export function drawTables(
  groups: readonly Group[],
  tables: number,
  chance: Chance,
): readonly Seat[] {
  const drawn = shuffled(
    groups.toSorted((a, b) => a.number - b.number),
    chance,
  ).toSorted((a, b) => b.people - a.people)
  const room = [...tableSizes(groups, tables)]
  const seats: Seat[] = []
  for (const { number, people } of drawn) {
    let left = people
    while (left > 0) {
      const widest = Math.max(...room)
      const place = room.indexOf(widest)
      const seated = Math.min(left, widest)
      seats.push({ number, table: place + 1, people: seated })
      room.splice(place, 1, widest - seated)
      left -= seated
    }
  }
  return seats.toSorted((a, b) => a.table - b.table || a.number - b.number)
}

/** 11 people at 3 tables: 4, 4, 3. */
function tableSizes(groups: readonly Group[], tables: number): readonly number[] {
  const all = groups.reduce((sum, { people }) => sum + people, 0)
  const [least, more] = [Math.floor(all / tables), all % tables]
  return Array.from({ length: tables }, (_, place) => least + (place < more ? 1 : 0))
}
