import { plainWords } from '../../platform/kernel/plain-words.ts'

/** One way to understand what was typed: a number or none, and the words of a street. */
export interface AddressReading {
  readonly number: number | null
  /** `bis`, `a`; '' without. */
  readonly suffix: string
  readonly words: readonly string[]
}

const longSuffixes: Readonly<Record<string, string>> = { b: 'bis', t: 'ter', q: 'quater' }
const isSuffix = (word: string | undefined): word is string =>
  word !== undefined && /^(bis|ter|quater|quinquies|[a-z])$/.test(word)

/** `B` and `bis` are one on the doors of France; so are `T` and `ter`, `Q` and `quater`. */
export const plainSuffix = (suffix: string): string => {
  const plain = plainWords(suffix)
  return longSuffixes[plain] ?? plain
}

/**
 * All the ways to understand an address as people write it: « 12 bis r. de l’Aqueduc », « rue de
 * l’Aqueduc 12b », « 12, rue du 8 mai 1945, 94230 Cachan ».
 *
 * A number may be that of the house, first or last, or belong to the name: each is one reading, and
 * the streets there are decide between them.
 */
export function addressReadings(typed: string): readonly AddressReading[] {
  const words = wordsOf(typed)
  const readings: AddressReading[] = []
  const first = numberAt(words, 0)
  if (first !== null) readings.push(first)
  const last = lastNumber(words)
  if (last !== null) readings.push(last)
  readings.push({ number: null, suffix: '', words })
  return readings.filter((one) => one.words.length > 0)
}

/** « 12bis » is two words; a postcode says nothing here: the file is of one town. */
function wordsOf(typed: string): readonly string[] {
  const words = plainWords(typed)
    .replace(/\b(\d{1,4})(bis|ter|quater|quinquies|[a-z])\b/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '')
  return words.filter((word, place) => place === 0 || !/^\d{5}$/.test(word))
}

function numberAt(words: readonly string[], place: number): AddressReading | null {
  const number = words[place]
  if (number === undefined || !/^\d{1,4}$/.test(number)) return null
  const next = words[place + 1]
  // « 12 r de la Paix »: a lone letter before the name is a street, not a suffix.
  const isShort = next === 'r' || (next !== undefined && /^[dl]$/.test(next))
  const suffix = isSuffix(next) && !isShort ? next : ''
  const rest = words.filter((_, other) => other !== place && (suffix === '' || other !== place + 1))
  return { number: Number(number), suffix: plainSuffix(suffix), words: rest }
}

function lastNumber(words: readonly string[]): AddressReading | null {
  const place = words.findLastIndex((word) => /^\d{1,4}$/.test(word))
  return place <= 0 ? null : numberAt(words, place)
}
