import { plainWords, slipsBetween } from '../../platform/kernel/plain-words.ts'

/** Short words are left alone: « bac » is no slip for « sac ». */
const shortest = 4
const slipsAllowed = (word: string): number => (word.length < 6 ? 1 : 2)

/** Compared with a whole vocabulary each: beyond, whoever types so many is not mistyping. */
const mostMended = 4

/** Words of titles: as compared, and as they are first written. */
export type Vocabulary = ReadonlyMap<string, string>

export function vocabularyOf(titles: Iterable<string>): Vocabulary {
  const words = new Map<string, string>()
  for (const title of titles)
    for (const written of title.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const plain = plainWords(written)
      if (plain.length >= shortest && !words.has(plain)) words.set(plain, written.toLowerCase())
    }
  return words
}

/**
 * What was perhaps meant, when some words are in no title but are a slip or two away from one that is
 * (Levenshtein 1966; Damerau 1964: four slips of the pen in five are one letter).
 *
 * @returns the words with those replaced; `null` when none is near
 */
export function nearWords(words: string, vocabulary: Vocabulary): string | null {
  const typed = plainWords(words).split(' ')
  const unknown = typed.filter((word) => !isKnown(word, vocabulary)).slice(0, mostMended)
  const near = new Map(unknown.map((word) => [word, nearest(word, vocabulary)]))
  const meant = typed.map((word) => near.get(word) ?? word)
  return meant.every((word, place) => word === typed[place]) ? null : meant.join(' ')
}

const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  word.length < shortest || vocabulary.has(word)

function nearest(word: string, vocabulary: Vocabulary): string {
  let best = { slips: slipsAllowed(word) + 1, written: word }
  for (const [plain, written] of vocabulary) {
    if (Math.abs(plain.length - word.length) >= best.slips) continue
    const slips = slipsBetween(word, plain)
    if (slips < best.slips) best = { slips, written }
  }
  return best.written
}
