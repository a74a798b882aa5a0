import type { KnownStreet, Point } from '../../addresses/index.ts'

/** Where the public sees that a question is about: the middle of a street, or of a square. */
export interface ShownPlace {
  /** The street; `null` for a square of the map. */
  readonly street: string | null
  readonly longitude: number
  readonly latitude: number
}

/** Doors under which the middle of a street points at somebody. */
export const fewestDoors = 5

/** The side of a square, in metres: a block of houses, never one of them. */
export const squareMetres = 100

/** What is known of where a question is about: private. */
export interface KnownPlace {
  /** The street of the address that was typed. */
  readonly street: KnownStreet | null
  /** What was pointed at on the map. */
  readonly pointed: Point | null
}

/**
 * What of a place may be shown to anybody; `null`: its neighbourhood, and no more.
 *
 * A place can be the home of who asks, and nothing tells us when: an address is never shown with its
 * number, and a point never where it was put. A street of four doors names its people as surely as a
 * number. Nothing is shown before an officer, who read the words, has chosen to: this only says what
 * she may choose. What leaves is rounded before it is kept, so that no page, file or program can show
 * more than another.
 */
export function mayBeShown({ street, pointed }: KnownPlace): ShownPlace | null {
  if (street !== null) {
    if (street.middle === null || street.doors < fewestDoors) return null
    const [longitude, latitude] = street.middle
    return { street: street.label, longitude: fine(longitude), latitude: fine(latitude) }
  }
  return pointed === null ? null : { street: null, ...squareOf(pointed) }
}

const metresOfDegree = 111_320

/** The middle of the square a point is in: all points of a square have the same. */
function squareOf([longitude, latitude]: Point): Omit<ShownPlace, 'street'> {
  const high = squareMetres / metresOfDegree
  const middle = middleOf(latitude, high)
  // As wide as high, at the latitude of the square and not of the point: it is one for all of them.
  const wide = high / Math.cos((middle * Math.PI) / 180)
  return { longitude: fine(middleOf(longitude, wide)), latitude: fine(middle) }
}

const middleOf = (value: number, step: number): number => (Math.floor(value / step) + 0.5) * step

/** A metre: more figures would say nothing. */
const fine = (degrees: number): number => Math.round(degrees * 100_000) / 100_000
