import { keptOf } from '../../kernel/kept.ts'

/** Longitude, latitude, in degrees (WGS 84); further numbers are left aside. */
export type Position = readonly number[]

/** The two shapes of GeoJSON a neighbourhood may have (RFC 7946). */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon'
      readonly coordinates: readonly (readonly (readonly Position[])[])[]
    }

export interface Spot {
  readonly x: number
  readonly y: number
}

/** From the ground to the drawing. */
export interface Projection {
  /** The same for the same ground in the same drawing. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly project: (longitude: number, latitude: number) => Spot
  /** Back to the ground; a drawing of nothing leads nowhere. */
  readonly unproject: (spot: Spot) => readonly [longitude: number, latitude: number]
}

export const ringsOf = (geometry: AreaGeometry): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/**
 * Equirectangular at the town's middle latitude: over a few kilometres no eye sees the difference.
 *
 * @param positions  all that must be seen; none gives an empty square
 * @param width      of the drawing, in its own units
 * @param margin     left free on each side
 */
export function fitProjection(
  positions: readonly Position[],
  width: number,
  margin: number,
): Projection {
  const box = boundingBox(positions)
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180)
  const spanX = (box.east - box.west) * squeeze
  const spanY = box.north - box.south
  const scale = spanX === 0 ? 0 : (width - 2 * margin) / spanX
  return {
    name: [box.west, box.south, box.east, box.north, width, margin].join(' '),
    width,
    height: scale === 0 ? width : round(spanY * scale + 2 * margin),
    project: (longitude, latitude) => ({
      x: round(margin + (longitude - box.west) * squeeze * scale),
      y: round(margin + (box.north - latitude) * scale),
    }),
    unproject: ({ x, y }) =>
      scale === 0
        ? [box.west, box.north]
        : [box.west + (x - margin) / (squeeze * scale), box.north - (y - margin) / scale],
  }
}

function boundingBox(positions: readonly Position[]) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [longitude = 0, latitude = 0] of positions) {
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  return Number.isFinite(box.west) ? box : { west: 0, south: 0, east: 0, north: 0 }
}

/** Drawings of the same areas that are kept: the whole town, and what is zoomed on. */
export const mostDrawings = 50

const keptPaths = keptOf<string>(mostDrawings)
const keptCorners = keptOf<readonly Position[]>(1)

/** The corners of the box that holds it; of an area without an edge, none. */
export const cornersOf = (geometry: AreaGeometry): readonly Position[] =>
  keptCorners(geometry, '', () => {
    const positions = ringsOf(geometry).flat()
    const { west, south, east, north } = boundingBox(positions)
    const corners = [
      [west, south],
      [east, north],
    ]
    return positions.length === 0 ? [] : corners
  })

/** The outline as an SVG path; holes stay holes with the even-odd rule. */
export const areaPath = (geometry: AreaGeometry, projection: Projection): string =>
  keptPaths(geometry, projection.name, () => pathOf(geometry, projection))

const pathOf = (geometry: AreaGeometry, { project }: Projection): string =>
  ringsOf(geometry)
    .map((ring) => {
      const spots = ring.slice(0, -1).map(([lon = 0, lat = 0]) => project(lon, lat))
      return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') + 'Z'
    })
    .join('')

/** The centre of gravity of the largest ring: where a number may stand. */
export function areaCentre(geometry: AreaGeometry, { project }: Projection): Spot {
  const rings = ringsOf(geometry).map((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)))
  const weighed = rings.map((ring) => centreOfRing(ring))
  const largest = weighed.toSorted((a, b) => b.surface - a.surface)[0]
  return largest === undefined ? { x: 0, y: 0 } : { x: largest.x, y: largest.y }
}

function centreOfRing(ring: readonly Spot[]): Spot & { readonly surface: number } {
  let twice = 0
  let x = 0
  let y = 0
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const a = ring[index]
    const b = ring[index + 1]
    if (a === undefined || b === undefined) continue
    const cross = a.x * b.y - b.x * a.y
    twice += cross
    x += (a.x + b.x) * cross
    y += (a.y + b.y) * cross
  }
  if (twice === 0) return { x: ring[0]?.x ?? 0, y: ring[0]?.y ?? 0, surface: 0 }
  return { x: round(x / (3 * twice)), y: round(y / (3 * twice)), surface: Math.abs(twice) / 2 }
}

export const round = (value: number): number => Math.round(value * 10) / 10
