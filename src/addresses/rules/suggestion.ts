import type { Point } from '../methods/point-in-area.ts'
import { addressReadings, type AddressReading, plainSuffix } from '../methods/written-address.ts'
import { findStreets, type FoundStreet, type StreetIndex } from '../methods/street-index.ts'

/** A door of the town, with the one line that names it. */
export interface Door {
  readonly code: string
  /** Key of its street. */
  readonly street: string
  readonly number: number | null
  readonly suffix: string
  readonly label: string
  readonly neighbourhood: string | null
}

/** A street as a whole. */
export interface KnownStreet {
  readonly label: string
  readonly doors: number
  /** The mean of its doors; `null` when none is on the map. */
  readonly middle: Point | null
}

export const byDoor = (a: Door, b: Door): number =>
  (a.number ?? 0) - (b.number ?? 0) || (a.suffix < b.suffix ? -1 : a.suffix > b.suffix ? 1 : 0)

/** What is offered to who types: a door, or a street whose number is still to come. */
export type Suggestion =
  | { readonly kind: 'address'; readonly door: Door; readonly isExact: boolean }
  | { readonly kind: 'street'; readonly street: string; readonly label: string }

/** The longest text that is looked at. */
export const mostTyped = 100

/** A street that may be meant, and the number that goes with it in that reading. */
export interface MeantStreet extends FoundStreet {
  readonly number: number | null
  readonly suffix: string
}

/** Streets offered at once: more is not read. */
const mostStreets = 6
export const mostSuggestions = 8

/**
 * The streets somebody may mean, of all the ways to read what was typed, the closest first. A street
 * comes once, in the reading that is closest to it; with a number rather than without.
 */
export function meantStreets(typed: string, index: StreetIndex): readonly MeantStreet[] {
  const closest = new Map<string, MeantStreet>()
  for (const reading of addressReadings(typed.slice(0, mostTyped))) {
    for (const found of findStreets(index, reading.words, mostStreets)) keep(found, reading)
  }
  return [...closest.values()].sort((a, b) => a.distance - b.distance).slice(0, mostStreets)

  function keep(found: FoundStreet, { number, suffix }: AddressReading): void {
    const known = closest.get(found.street.key)
    if (known !== undefined && known.distance <= found.distance) return
    closest.set(found.street.key, { ...found, number, suffix })
  }
}

/**
 * What is offered for the streets that may be meant.
 *
 * Of each street: the door typed, then those whose number begins so; the street itself when it has no
 * such door, or when no number was typed. Doors of the street typed in full are offered at once.
 *
 * @param doors  of these streets, as the store found them
 */
export function suggestions(
  streets: readonly MeantStreet[],
  doors: readonly Door[],
): readonly Suggestion[] {
  const offered: Suggestion[] = []
  for (const { street, number, suffix, distance } of streets) {
    const here = doors.filter((door) => door.street === street.key)
    const typed = here.filter((door) => door.number === number)
    const isWhole = distance === 0
    const wanted = typed.filter((door) => plainSuffix(door.suffix) === suffix)
    const isExact = isWhole && number !== null && wanted.length === 1
    if (number !== null) {
      const rest = typed.filter((door) => !wanted.includes(door)).toSorted(byDoor)
      const begun = here.filter((door) => door.number !== number).toSorted(byDoor)
      for (const door of wanted) offered.push({ kind: 'address', door, isExact })
      for (const door of [...rest, ...begun.slice(0, 3)]) {
        offered.push({ kind: 'address', door, isExact: false })
      }
    }
    const nameless = here.find((door) => door.number === null)
    if (nameless !== undefined && number === null) {
      offered.push({ kind: 'address', door: nameless, isExact: isWhole })
    } else if (typed.length === 0 || number === null) {
      offered.push({ kind: 'street', street: street.key, label: street.name })
    }
  }
  return offered.slice(0, mostSuggestions)
}

/** The one street whose name was typed in full, with a number or without; `null` when in doubt. */
export function streetTyped(typed: string, index: StreetIndex): string | null {
  const whole = meantStreets(typed, index).filter(({ distance }) => distance === 0)
  return whole.length === 1 ? (whole[0]?.street.key ?? null) : null
}

/** The one door that was typed in full, without a doubt; `null` when somebody has to choose. */
export function doorTyped(offered: readonly Suggestion[]): Door | null {
  const exact = offered.filter((one) => one.kind === 'address' && one.isExact)
  const [only] = exact
  return exact.length === 1 && only?.kind === 'address' ? only.door : null
}
