import { type Area, isInArea } from '../methods/point-in-area.ts'
import { type FileAddress, streetKey } from './address.ts'
import { isOnSide, type StreetSide } from './street-side.ts'

/** What decides the neighbourhood of an address. */
export interface TownPlan {
  /** In the town’s order: on a border, the first has it. */
  readonly neighbourhoods: readonly { readonly id: string; readonly outline: Area }[]
  readonly sides: readonly StreetSide[]
}

export type Placing = (
  address: Pick<FileAddress, 'street' | 'part' | 'number' | 'point'>,
) => string | null

/**
 * Tells the neighbourhood of each address: the side of a street when somebody has decided, else the
 * outline it is in; `null` outside all.
 *
 * A side given to a neighbourhood that is no more decides nothing.
 */
export function placingBy({ neighbourhoods, sides }: TownPlan): Placing {
  const known = new Set(neighbourhoods.map(({ id }) => id))
  const decided = new Map<string, StreetSide[]>()
  for (const side of sides) {
    if (!known.has(side.neighbourhood)) continue
    decided.set(side.street, [...(decided.get(side.street) ?? []), side])
  }
  return (address) => {
    const street = streetKey(address)
    const door = { street, number: address.number }
    const side = decided.get(street)?.find((one) => isOnSide(one, door))
    if (side !== undefined) return side.neighbourhood
    const { point } = address
    if (point === null) return null
    return neighbourhoods.find(({ outline }) => isInArea(outline, point))?.id ?? null
  }
}
