import { plainWords, slipsBetween, slipsToBeginning } from '../../platform/kernel/plain-words.ts'
import { isLink, isStreetType, unshortened } from './street-types.ts'

/** A street of the town’s file. */
export interface Street {
  /** Its name without accents nor case, unlike any other of the town. */
  readonly key: string
  readonly name: string
}

/** The streets of a town, made once to be searched at each letter typed. */
export interface StreetIndex {
  readonly streets: readonly Street[]
  readonly words: readonly IndexedWord[]
  /** Of each street: how many of its words count. */
  readonly lengths: readonly number[]
}

interface IndexedWord {
  readonly word: string
  readonly letters: number
  /** Places of the streets that have it, and whether it is all their words at once. */
  readonly streets: readonly number[]
  readonly isWhole: boolean
}

export interface FoundStreet {
  readonly street: Street
  /** 0 when every word is there as typed; the lower, the closer. */
  readonly distance: number
}

/** Makes the index: some milliseconds for the streets of a town, some tens for a metropolis. */
export function streetIndex(streets: readonly Street[]): StreetIndex {
  const places = new Map<string, number[]>()
  const wholes = new Map<string, number[]>()
  const lengths: number[] = []
  const note = (known: Map<string, number[]>, word: string, place: number) => {
    const list = known.get(word)
    if (list === undefined) known.set(word, [place])
    else list.push(place)
  }
  for (const [place, { name }] of streets.entries()) {
    const words = [...new Set(countedWords(plainWords(name).split(' ')).map(fullWord))]
    for (const word of words) note(places, word, place)
    const names = words.filter((word) => !isStreetType(word))
    // « jeanjaures », « grandpre »: written as one word, or in pieces.
    if (names.length > 1) note(wholes, names.join(''), place)
    lengths.push(words.length)
  }
  const entries = (known: Map<string, number[]>, isWhole: boolean) =>
    [...known].map(([word, found]) => ({
      word,
      letters: lettersOf(word),
      streets: found,
      isWhole,
    }))
  return { streets, words: [...entries(places, false), ...entries(wholes, true)], lengths }
}

const fullWord = (word: string): string => unshortened(word) ?? word

/** Without the words that only link; all of them when there is nothing else. */
function countedWords(words: readonly string[]): readonly string[] {
  const counted = words.filter((word) => !isLink(word))
  return counted.length > 0 ? counted : words
}

/** What each departure costs: units of a slip of one letter, ten each. */
const cost = { unfinished: 2, slip: 10, wrongType: 15, strangeWord: 40, wordLeft: 1 }
/** A street this much farther than the closest is not what was meant. */
const farther = 25

/**
 * The streets somebody may mean, the closest first; of two as close, the first by name.
 *
 * Every word counts but the links; « av » is also « avenue »; the last word may be unfinished; a
 * word of four letters may have one slip, of five or more two. A wrong kind of street, or a word
 * that no street has (the name of the town), is forgiven when others are right.
 *
 * @param words  without accents nor case, as `addressReadings` gives them
 * @param most   how many are wanted
 */
export function findStreets(
  index: StreetIndex,
  words: readonly string[],
  most: number,
): readonly FoundStreet[] {
  const asked = countedWords(words)
  const named = asked.filter((word) => !isStreetType(fullWord(word)))
  const costs = asked.map((word, place) => costsOf(index, word, place === asked.length - 1))
  const found: FoundStreet[] = []
  for (const [place, street] of index.streets.entries()) {
    const distance = distanceTo(place)
    if (distance !== null) found.push({ street, distance })
  }
  found.sort((a, b) => a.distance - b.distance || byKey(a.street, b.street))
  const closest = found[0]?.distance ?? 0
  return found.slice(0, most).filter(({ distance }) => distance <= closest + farther)

  function distanceTo(place: number): number | null {
    let distance = 0
    let matched = 0
    let matchedNames = 0
    let strange = 0
    for (const [order, word] of asked.entries()) {
      const known = costs[order]?.get(place)
      if (known !== undefined) {
        distance += known.cost
        matched += known.isWhole ? (index.lengths[place] ?? 1) : 1
        if (named.includes(word)) matchedNames += 1
      } else if (isStreetType(fullWord(word)) && named.length > 0) distance += cost.wrongType
      else strange += 1
    }
    if (matched === 0 || strange > matchedNames) return null
    // What is left unsaid ranks, and stops nothing: « jaures » is « avenue Jean Jaurès ».
    const left = Math.max(0, (index.lengths[place] ?? 0) - matched)
    return distance + strange * cost.strangeWord + left * cost.wordLeft
  }
}

const byKey = (a: Street, b: Street): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

interface WordCost {
  readonly cost: number
  readonly isWhole: boolean
}

/** Street → what one word typed costs there, when it can be one of its words. */
function costsOf(
  { words }: StreetIndex,
  typed: string,
  isLast: boolean,
): ReadonlyMap<number, WordCost> {
  const costs = new Map<number, WordCost>()
  const full = unshortened(typed)
  const letters = lettersOf(typed)
  const slipsAllowed = /^\d+$/.test(typed) ? 0 : typed.length >= 5 ? 2 : typed.length === 4 ? 1 : 0
  for (const known of words) {
    const worth = known.word === full ? 0 : costTo(known, typed, letters, slipsAllowed, isLast)
    if (worth === null) continue
    for (const place of known.streets) {
      const former = costs.get(place)
      if (former === undefined || worth < former.cost) {
        costs.set(place, { cost: worth, isWhole: known.isWhole })
      }
    }
  }
  return costs
}

function costTo(
  { word, letters: knownLetters }: IndexedWord,
  typed: string,
  letters: number,
  slipsAllowed: number,
  isLast: boolean,
): number | null {
  if (word === typed) return 0
  if (word.startsWith(typed) && (isLast || typed.length > 1)) return cost.unfinished
  // Each slip brings one letter that the word has not: most words are put aside without a look.
  if (slipsAllowed === 0 || bitsIn(letters & ~knownLetters) > slipsAllowed) return null
  if (word.length < typed.length - slipsAllowed) return null
  const whole =
    word.length <= typed.length + slipsAllowed ? slipsBetween(typed, word) : slipsAllowed + 1
  if (whole <= slipsAllowed) return whole * cost.slip
  const begun = isLast ? slipsToBeginning(typed, word) : slipsAllowed + 1
  return begun <= slipsAllowed ? begun * cost.slip + cost.unfinished : null
}

/** One bit for each letter of a word; figures and other scripts share the bits left. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place)
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5))
  }
  return letters
}

function bitsIn(number: number): number {
  let left = number
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}
