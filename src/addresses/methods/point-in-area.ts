/** Longitude then latitude, in degrees. */
export type Point = readonly [longitude: number, latitude: number]

type Ring = readonly (readonly number[])[]

/** GeoJSON; of each polygon the first ring is the outside, the others are holes. */
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/**
 * Whether a point is in an area. On an edge it is, the edge of a hole included: of two neighbours
 * the first in the town’s order then has it.
 *
 * A ray to the east crosses the outline an odd number of times (Shimrat 1962); edges are looked at
 * first, so that no rounding decides for a point that lies on one.
 */
export const isInArea = (area: Area, point: Point): boolean =>
  area.type === 'Polygon'
    ? isInPolygon(area.coordinates, point)
    : area.coordinates.some((rings) => isInPolygon(rings, point))

function isInPolygon(rings: readonly Ring[], point: Point): boolean {
  const [outside, ...holes] = rings
  if (outside === undefined) return false
  if (rings.some((ring) => isOnRing(ring, point))) return true
  return isInRing(outside, point) && !holes.some((hole) => isInRing(hole, point))
}

function isInRing(ring: Ring, [x, y]: Point): boolean {
  let isIn = false
  for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of edgesOf(ring)) {
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    if (crosses) isIn = !isIn
  }
  return isIn
}

/** A millionth of a millionth of a degree squared: less than a hair. */
const hair = 1e-12

const isOnRing = (ring: Ring, [x, y]: Point): boolean =>
  edgesOf(ring).some(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
    if (x < Math.min(ax, bx) - hair || x > Math.max(ax, bx) + hair) return false
    if (y < Math.min(ay, by) - hair || y > Math.max(ay, by) + hair) return false
    return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) <= hair
  })

type Edge = readonly [readonly number[], readonly number[]]

/** Closed or not: the last point is joined to the first. */
const edgesOf = (ring: Ring): readonly Edge[] =>
  ring.map((point, place): Edge => [point, ring[(place + 1) % ring.length] ?? point])
