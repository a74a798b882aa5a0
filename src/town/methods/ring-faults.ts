import type { Place, Ring } from './outline.ts'

/** What keeps a ring from being the edge of a piece of ground. */
export type RingFault =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'self-crossing'; readonly at: Place }

/**
 * The first fault of a ring, or `null`. Two edges that touch at a point are let pass: only edges that
 * cross, or lie on each other, leave in doubt what is inside.
 *
 * Cost: about n log n for an outline drawn on the ground; n² for a knot.
 * Source: RFC 7946, § 3.1.6 (four positions or more, the last one equal to the first).
 */
export function ringFault(ring: Ring): RingFault | null {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined || ring.length < 4) return { kind: 'too-short' }
  if (first[0] !== last[0] || first[1] !== last[1]) return { kind: 'not-closed' }
  const at = selfCrossing(ring)
  return at === null ? null : { kind: 'self-crossing', at }
}

export interface Edge {
  readonly from: Place
  readonly to: Place
}

/** Edges, those furthest west first: two that are apart are then never compared. */
export const edgesOf = (rings: readonly Ring[]): readonly Edge[] =>
  rings
    .flatMap((ring) => ring.slice(1).map((to, place): Edge => ({ from: ring[place] ?? to, to })))
    .toSorted((one, other) => westOf(one) - westOf(other))

const westOf = ({ from, to }: Edge): number => Math.min(from[0], to[0])
const eastOf = ({ from, to }: Edge): number => Math.max(from[0], to[0])

function selfCrossing(ring: Ring): Place | null {
  const edges = edgesOf([ring])
  for (const [place, one] of edges.entries()) {
    for (let next = place + 1; next < edges.length; next += 1) {
      const other = edges[next]
      if (other === undefined || westOf(other) > eastOf(one)) break
      const at = crossing(one, other)
      if (at !== null) return at
    }
  }
  return null
}

/** On which side of an edge a place lies: positive on the left, 0 on its line. */
const sideOf = ({ from, to }: Edge, place: Place): number =>
  (to[0] - from[0]) * (place[1] - from[1]) - (to[1] - from[1]) * (place[0] - from[0])

/** Where two edges cross, or lie on each other; `null` when they are apart or only touch. */
export function crossing(one: Edge, other: Edge): Place | null {
  const [a, b] = [sideOf(one, other.from), sideOf(one, other.to)]
  const [c, d] = [sideOf(other, one.from), sideOf(other, one.to)]
  if (a === 0 && b === 0) return sharedPiece(one, other)
  if (a * b >= 0 || c * d >= 0) return null
  const share = a / (a - b)
  return [
    other.from[0] + share * (other.to[0] - other.from[0]),
    other.from[1] + share * (other.to[1] - other.from[1]),
  ]
}

/** The middle of what two edges of one line have in common; `null` for a point or nothing. */
function sharedPiece(one: Edge, other: Edge): Place | null {
  const axis = Math.abs(one.to[0] - one.from[0]) > Math.abs(one.to[1] - one.from[1]) ? 0 : 1
  const inOrder = ({ from, to }: Edge) =>
    (from[axis] < to[axis] ? [from, to] : [to, from]) as Place[]
  const [startOne, endOne] = inOrder(one)
  const [startOther, endOther] = inOrder(other)
  if (!startOne || !endOne || !startOther || !endOther) return null
  const start = startOne[axis] > startOther[axis] ? startOne : startOther
  const end = endOne[axis] < endOther[axis] ? endOne : endOther
  return start[axis] < end[axis] ? start : null
}

/** Where edges of two drawings cross: both must be in the order of `edgesOf`. */
export function crossingsBetween(ones: readonly Edge[], others: readonly Edge[]): readonly Place[] {
  const found: Place[] = []
  let first = 0
  const widest = Math.max(0, ...others.map((edge) => eastOf(edge) - westOf(edge)))
  for (const one of ones) {
    while (first < others.length && westOf(others[first] ?? one) < westOf(one) - widest) first += 1
    for (let next = first; next < others.length; next += 1) {
      const other = others[next]
      if (other === undefined || westOf(other) > eastOf(one)) break
      const at = crossing(one, other)
      if (at !== null) found.push(at)
    }
  }
  return found
}
