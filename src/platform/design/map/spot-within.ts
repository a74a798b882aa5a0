import { areaCentre, type AreaGeometry, type Projection, ringsOf, type Spot } from './geometry.ts'

/** What stands in an area, around its spot, in units of the drawing. */
export interface Extent {
  readonly halfWidth: number
  readonly above: number
  readonly below: number
}

/** Half the width of a letter of a name. */
const halfLetter = 2.9

export const halfNameOf = (name: string): number => name.length * halfLetter + 2

/** From one spot that is tried to the next, and how far from the centre. */
const step = 4
const farthest = 88

/** Discs that are there already. */
export interface Discs {
  readonly spots: readonly Spot[]
  /** Of one, in units of the drawing. */
  readonly radius: number
}

/**
 * Where a name, with its disc when it has one, stands whole in an area: the nearest place to its centre
 * that holds it, clear of the discs that are there.
 *
 * @returns when there is none, a place that is clear: a name behind a disc is not read
 */
export function spotWithin(
  geometry: AreaGeometry,
  projection: Projection,
  extent: Extent,
  discs: Discs = { spots: [], radius: 0 },
): Spot {
  const centre = areaCentre(geometry, projection)
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => projection.project(lon, lat)),
  )
  const spots = movesNearestFirst.map(({ x, y }) => ({ x: centre.x + x, y: centre.y + y }))
  const clear = spots.filter((spot) => isClear(spot, extent, discs))
  return clear.find((spot) => isHeld(spot, extent, rings)) ?? clear[0] ?? centre
}

const isClear = (
  { x, y }: Spot,
  { halfWidth, above, below }: Extent,
  { spots, radius }: Discs,
): boolean =>
  spots.every(
    (disc) =>
      Math.abs(disc.x - x) > radius + halfWidth ||
      disc.y < y - above - radius ||
      disc.y > y + below + radius,
  )

const reach = Array.from(
  { length: (2 * farthest) / step + 1 },
  (_, index) => index * step - farthest,
)
const movesNearestFirst: readonly Spot[] = reach
  .flatMap((x) => reach.map((y) => ({ x, y })))
  .filter(({ x, y }) => Math.hypot(x, y) <= farthest)
  .toSorted((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y))

type Rings = readonly (readonly Spot[])[]

/** Its edges are inside, and no corner of the area is in it. */
function isHeld({ x, y }: Spot, { halfWidth, above, below }: Extent, rings: Rings): boolean {
  const [top, bottom] = [y - above, y + below]
  const edges = [-1, -0.5, 0, 0.5, 1].flatMap((share) => [
    { x: x + share * halfWidth, y: top },
    { x: x + share * halfWidth, y: bottom },
    { x: x - halfWidth, y: (top + bottom) / 2 + (share * (bottom - top)) / 2 },
    { x: x + halfWidth, y: (top + bottom) / 2 + (share * (bottom - top)) / 2 },
  ])
  const isCornerIn = rings.some((ring) =>
    ring.some((one) => Math.abs(one.x - x) < halfWidth && one.y > top && one.y < bottom),
  )
  return !isCornerIn && edges.every((edge) => isInside(edge, rings))
}

/** By the even-odd rule: a hole is outside. */
const isInside = (spot: Spot, rings: Rings): boolean =>
  rings.reduce((count, ring) => count + crossings(spot, ring), 0) % 2 === 1

/** How many edges of a ring a line from the spot to the right meets. */
const crossings = ({ x, y }: Spot, ring: readonly Spot[]): number =>
  ring.filter((from, index) => {
    const to = ring[index + 1]
    if (to === undefined || from.y > y === to.y > y) return false
    return x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
  }).length
