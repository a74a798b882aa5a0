import type { Day } from '../../platform/kernel/day.ts'
import { plainWords, slipsBetween } from '../../platform/kernel/plain-words.ts'

/** Who somebody is, for the one activity that asks: nothing more is ever collected. */
export interface Identity {
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day
  /** 0, or a number a human gave to tell two people apart who share all the rest. */
  readonly namesake: number
}

/**
 * The one text that stands for a person in the register of a vote, where it is never kept as it is.
 *
 * Spaces are dropped: « Jean Marie » and « Jean-Marie » and « Jeanmarie » are one person. The name
 * of use is not in it: marriage changes nothing to who voted.
 */
export function identityKey({ familyName, givenNames, birthDate, namesake }: Identity): string {
  const [family, given] = [familyName, givenNames].map((name) =>
    plainWords(name).replaceAll(' ', ''),
  )
  return `${family}|${given}|${birthDate}|${namesake}`
}

/** How alike two people look: shown to a human, who decides. Nothing is ever merged alone. */
export type Likeness = 'same' | 'near' | 'different'

/**
 * Compares two people.
 *
 * Near: the same birth date and names one slip apart or swapped, or the same names and a birth date
 * with day and month swapped or one figure wrong.
 */
export function likeness(one: Identity, other: Identity): Likeness {
  const [a, b] = [identityKey({ ...one, namesake: 0 }), identityKey({ ...other, namesake: 0 })]
  if (a === b) return one.namesake === other.namesake ? 'same' : 'near'

  const namesOf = ({ familyName, givenNames }: Identity) => [
    plainWords(familyName).replaceAll(' ', ''),
    plainWords(givenNames).replaceAll(' ', ''),
  ]
  const [family = '', given = ''] = namesOf(one)
  const [otherFamily = '', otherGiven = ''] = namesOf(other)
  const isSameBirth = one.birthDate === other.birthDate
  const slips = slipsBetween(family, otherFamily) + slipsBetween(given, otherGiven)
  const isSwapped = family === otherGiven && given === otherFamily
  const isShortened = family === otherFamily && startsAlike(given, otherGiven)
  if (isSameBirth && (slips <= 2 || isSwapped || isShortened)) return 'near'
  if (slips === 0 && isNearDate(one.birthDate, other.birthDate)) return 'near'
  return 'different'
}

/** « Marie » and « Marie Louise Jeanne ». */
const startsAlike = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))

function isNearDate(one: string, other: string): boolean {
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return true
  return Array.from(one).filter((figure, place) => figure !== other[place]).length === 1
}
