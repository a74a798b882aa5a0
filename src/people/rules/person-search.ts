import { plainWords, slipsBetween } from '../../platform/kernel/plain-words.ts'

/** Somebody an agent may be looking for. */
export interface Findable {
  readonly familyName: string | null
  readonly givenNames: string | null
  readonly usageName: string | null
  readonly displayName: string | null
}

/** A name as letters alone: what people write between them does not count. */
export const lettersOf = (name: string | null): string => plainWords(name ?? '').replaceAll(' ', '')

/** Slips forgiven in a name of so many letters: in a short one, one letter is another name. */
export const forgiven = (letters: number): number =>
  letters < 4 ? 0 : letters < 7 ? 1 : letters < 12 ? 2 : 3

/**
 * How far what was typed is from a person, in letters; `null` when it is somebody else.
 *
 * The name may be typed alone or with the first name, in either order, at birth or in use.
 */
export function distanceTo(typed: string, person: Findable): number | null {
  const wanted = lettersOf(typed)
  if (wanted === '') return null
  const distances = namesOf(person).map((name) => slipsBetween(wanted, name))
  const nearest = Math.min(...distances)
  return nearest <= forgiven(wanted.length) ? nearest : null
}

function namesOf(person: Findable): readonly string[] {
  const given = lettersOf(person.givenNames)
  const first = lettersOf((person.givenNames ?? '').split(/[\s,]+/)[0] ?? '')
  const names = [person.familyName, person.usageName].map(lettersOf).filter((name) => name !== '')
  return [
    ...names.flatMap((name) => [name, name + given, given + name, name + first, first + name]),
    given,
    lettersOf(person.displayName),
  ].filter((name) => name !== '')
}

/**
 * Pieces of what was typed, of which one at least stands unharmed in the name of whoever is near: a
 * slip harms one piece, and so does the place where name and first name meet.
 */
export function intactPieces(typed: string): readonly string[] {
  const letters = Array.from(lettersOf(typed))
  const count = Math.min(Math.max(1, Math.floor(letters.length / 2)), forgiven(letters.length) + 2)
  const size = Math.floor(letters.length / count)
  return Array.from({ length: count }, (_, place) =>
    letters.slice(place * size, place === count - 1 ? undefined : (place + 1) * size).join(''),
  )
}
