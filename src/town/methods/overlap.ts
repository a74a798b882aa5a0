import { type Outline, piecesOf, type Place, type Ring } from './outline.ts'
import { crossingsBetween, type Edge, edgesOf } from './ring-faults.ts'

/**
 * The ground two outlines share, and the ground of the smaller one, in square metres.
 *
 * Cut into bands between the heights of all corners and crossings: within a band no edge crosses
 * another, so what they share is as wide on average as in its middle. Exact, on a plane that is true
 * to a thousandth over the few kilometres of a town.
 */
export function overlapOf(one: Outline, other: Outline): { shared: number; smaller: number } {
  const plane = planeAround([one, other])
  const [ones, others] = [one, other].map((outline) =>
    edgesOf(
      piecesOf(outline)
        .flat()
        .map((ring) => ring.map(plane)),
    ),
  ) as [readonly Edge[], readonly Edge[]]
  const smaller = Math.min(groundOf(ones), groundOf(others))
  return { shared: groundOf(ones, others), smaller }
}

const metresPerDegree = 111_195

/** From degrees to metres, around the middle of what is drawn. */
function planeAround(outlines: readonly Outline[]): (place: Place) => Place {
  const latitudes = outlines.flatMap((outline) =>
    piecesOf(outline)
      .flat()
      .flatMap((ring: Ring) => ring.map(([, latitude]) => latitude)),
  )
  const middle = latitudes.reduce((sum, one) => sum + one, 0) / Math.max(1, latitudes.length)
  const squeeze = Math.cos((middle * Math.PI) / 180)
  return ([longitude, latitude]) => [
    longitude * squeeze * metresPerDegree,
    latitude * metresPerDegree,
  ]
}

/** The ground inside one drawing, or inside both. */
function groundOf(ones: readonly Edge[], others: readonly Edge[] | null = null): number {
  const crossings = others === null ? [] : crossingsBetween(ones, others)
  const heights = [...heightsOf(ones), ...heightsOf(others ?? []), ...crossings.map(([, y]) => y)]
  const sorted = [...new Set(heights)].sort((one, other) => one - other)
  const [left, right] = [sweepOf(ones), others === null ? null : sweepOf(others)]
  let ground = 0
  for (const [place, low] of sorted.entries()) {
    const high = sorted[place + 1]
    if (high === undefined) break
    const middle = (low + high) / 2
    const inside = left(middle)
    const width = right === null ? widthOf(inside) : sharedWidth(inside, right(middle))
    ground += width * (high - low)
  }
  return ground
}

const heightsOf = (edges: readonly Edge[]): readonly number[] =>
  edges.flatMap(({ from, to }) => [from[1], to[1]])

type Span = readonly [west: number, east: number]

/** What a line at a height meets of a drawing, asked from the south to the north. */
function sweepOf(edges: readonly Edge[]): (height: number) => readonly Span[] {
  const south = ({ from, to }: Edge): number => Math.min(from[1], to[1])
  const north = ({ from, to }: Edge): number => Math.max(from[1], to[1])
  const waiting = edges.toSorted((one, other) => south(one) - south(other))
  let active: Edge[] = []
  let next = 0
  return (height) => {
    for (; next < waiting.length; next += 1) {
      const edge = waiting[next]
      if (edge === undefined || south(edge) > height) break
      active.push(edge)
    }
    active = active.filter((edge) => north(edge) > height)
    const met = active
      .map(({ from, to }) => from[0] + ((height - from[1]) / (to[1] - from[1])) * (to[0] - from[0]))
      .sort((one, other) => one - other)
    return met.flatMap((west, place): Span[] =>
      place % 2 === 0 ? [[west, met[place + 1] ?? west]] : [],
    )
  }
}

const widthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, [west, east]) => sum + east - west, 0)

function sharedWidth(ones: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const [west, east] of ones)
    for (const [from, to] of others)
      shared += Math.max(0, Math.min(east, to) - Math.max(west, from))
  return shared
}
