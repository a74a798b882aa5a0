import { plainWords, slipsBetween } from '../../platform/kernel/plain-words.ts'
import { type Identity, identityKey } from './identity.ts'

/** Why two people may be one, the likeliest first. */
export const resemblances = [
  // One name, one birth date, one number: two accounts of one person, and one vote for both.
  'same',
  'swapped',
  'slip',
  'shortened',
  'date',
  'slips',
  // All is the same but the number a human gave: two people, unless she was wrong.
  'numbered',
] as const
export type Resemblance = (typeof resemblances)[number]

/**
 * Why two people may be one; `null` when they do not look alike.
 *
 * The same birth date, and names one or two slips apart, swapped, or one the beginning of the other;
 * or the same names, and a birth date with day and month swapped or one figure wrong.
 */
export function resemblance(one: Identity, other: Identity): Resemblance | null {
  const [a, b] = [namesOf(one), namesOf(other)]
  const isSameName = a.family === b.family && a.given === b.given
  if (one.birthDate !== other.birthDate) {
    return isSameName && isNearDate(one.birthDate, other.birthDate) ? 'date' : null
  }
  if (isSameName) return one.namesake === other.namesake ? 'same' : 'numbered'
  if (a.family === b.given && a.given === b.family) return 'swapped'
  const slips = slipsBetween(a.family, b.family) + slipsBetween(a.given, b.given)
  if (slips === 1) return 'slip'
  if (a.family === b.family && startsAlike(a.given, b.given)) return 'shortened'
  return slips === 2 ? 'slips' : null
}

/** Two people who look alike. */
export interface LikePair<Person extends Identity> {
  readonly one: Person
  readonly other: Person
  readonly why: Resemblance
}

/** Of pairs that may look alike, those that do, the likeliest first. */
export function likePairs<Person extends Identity>(
  pairs: readonly (readonly [Person, Person])[],
): readonly LikePair<Person>[] {
  return pairs
    .flatMap(([one, other]) => {
      const why = resemblance(one, other)
      return why === null ? [] : [{ one, other, why }]
    })
    .toSorted(
      (a, b) =>
        resemblances.indexOf(a.why) - resemblances.indexOf(b.why) ||
        (identityKey(a.one) < identityKey(b.one) ? -1 : 1),
    )
}

const namesOf = ({ familyName, givenNames }: Identity) => ({
  family: plainWords(familyName).replaceAll(' ', ''),
  given: plainWords(givenNames).replaceAll(' ', ''),
})

/** « Marie » and « Marie Louise Jeanne ». */
const startsAlike = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))

function isNearDate(one: string, other: string): boolean {
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return true
  return Array.from(one).filter((figure, place) => figure !== other[place]).length === 1
}
