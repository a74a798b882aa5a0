import { keptOf } from '../../kernel/kept.ts'
import {
  areaCentre,
  type AreaGeometry,
  mostDrawings,
  type Projection,
  ringsOf,
  type Spot,
} from './geometry.ts'

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
  const { halfWidth, above, below } = extent
  const around = discs.spots.length === 0 ? '' : JSON.stringify(discs)
  const asked = `${projection.name} ${halfWidth} ${above} ${below} ${around}`
  return keptSpots(geometry, asked, () => search(geometry, projection, extent, discs))
}

/** A map is drawn anew at each filter and zoom, of the same areas: what was found is kept with each. */
const keptSpots = keptOf<Spot>(mostDrawings)

/** The centre first, where most names stand. */
function search(
  geometry: AreaGeometry,
  projection: Projection,
  extent: Extent,
  discs: Discs,
): Spot {
  const centre = areaCentre(geometry, projection)
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => projection.project(lon, lat)),
  )
  const isWithin = withinBounds(rings)
  let clear: Spot | undefined
  for (const move of movesNearestFirst) {
    const spot = { x: centre.x + move.x, y: centre.y + move.y }
    if (!isClear(spot, extent, discs)) continue
    if (isWithin(spot, extent) && isHeld(spot, extent, rings)) return spot
    clear ??= spot
  }
  return clear ?? centre
}

/** Whether it keeps between the farthest points of the area: quick to say, before `isHeld`. */
function withinBounds(rings: Rings): (spot: Spot, extent: Extent) => boolean {
  const spots = rings.flat()
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const [left, right] = [lowest(xs), highest(xs)]
  const [top, bottom] = [lowest(ys), highest(ys)]
  return ({ x, y }, { halfWidth, above, below }) =>
    x - halfWidth >= left && x + halfWidth <= right && y - above >= top && y + below <= bottom
}

const lowest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Infinity)
const highest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), -Infinity)

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
  const isCornerIn = rings.some((ring) =>
    ring.some((one) => Math.abs(one.x - x) < halfWidth && one.y > top && one.y < bottom),
  )
  if (isCornerIn) return false
  const edges = [-1, -0.5, 0, 0.5, 1].flatMap((share) => [
    { x: x + share * halfWidth, y: top },
    { x: x + share * halfWidth, y: bottom },
    { x: x - halfWidth, y: (top + bottom) / 2 + (share * (bottom - top)) / 2 },
    { x: x + halfWidth, y: (top + bottom) / 2 + (share * (bottom - top)) / 2 },
  ])
  return edges.every((edge) => isInside(edge, rings))
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
