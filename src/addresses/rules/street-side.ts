import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'

export const sides = ['all', 'odd', 'even'] as const
export type Side = (typeof sides)[number]

/** « The even side of rue X, from 2 to 40, is of this neighbourhood », whatever the map says. */
export interface StreetSide {
  readonly id: string
  readonly street: string
  readonly side: Side
  readonly from: number
  /** `null`: to the end of the street. */
  readonly to: number | null
  readonly neighbourhood: string
}

/** Whether a door is on that side. A hamlet without numbers is on all sides of its own. */
export function isOnSide(
  side: Omit<StreetSide, 'id' | 'neighbourhood'>,
  door: { readonly street: string; readonly number: number | null },
): boolean {
  if (side.street !== door.street) return false
  const { number } = door
  if (number === null) return side.side === 'all'
  if (number < side.from || (side.to !== null && number > side.to)) return false
  return side.side === 'all' || (number % 2 === 0) === (side.side === 'even')
}

export type SideRefusal = 'unknown-street' | 'unknown-neighbourhood' | 'backwards' | 'overlaps'

export interface SideSet {
  readonly type: 'street-side-set'
  readonly side: StreetSide
}

/**
 * Gives one side of a street to a neighbourhood.
 *
 * Two sides never overlap: which one wins would be a secret of the software.
 *
 * @param street  whether the town’s file has it
 */
export function setSide(
  side: StreetSide,
  known: {
    readonly isStreet: boolean
    readonly neighbourhoods: readonly string[]
    readonly sides: readonly StreetSide[]
  },
): Decision<StreetSide, SideSet, SideRefusal> {
  if (!known.isStreet) return refuse('unknown-street')
  if (!known.neighbourhoods.includes(side.neighbourhood)) return refuse('unknown-neighbourhood')
  if (side.to !== null && side.to < side.from) return refuse('backwards')
  if (known.sides.some((other) => overlap(side, other))) return refuse('overlaps')
  return accept(side, { type: 'street-side-set', side })
}

function overlap(one: StreetSide, other: StreetSide): boolean {
  if (one.id === other.id || one.street !== other.street) return false
  const areApart =
    (one.to !== null && one.to < other.from) || (other.to !== null && other.to < one.from)
  return !areApart && (one.side === 'all' || other.side === 'all' || one.side === other.side)
}
