/** Letters that no decomposition takes apart. */
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * A text without what people write differently: accents, case, hyphens, apostrophes, spaces.
 *
 * « Le Goff-N’Diaye » and « LE GOFF N DIAYE » are one. Other scripts keep their letters.
 */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæßøđłðþı]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** « vélos », « jeux »: their stem keeps the mark of the plural; « bus » is too short to have one. */
export const withoutPlural = (word: string): string => word.replace(/(?<=.{3})[sx]$/iu, '')

/** Letters to change, add or drop to go from one word to the other (Levenshtein 1966). */
export const slipsBetween = (one: string, other: string): number =>
  slipsFrom(one, other).at(-1) ?? 0

/** The same, while the word is still being typed: `aqued` is the beginning of `aqueduc`. */
export const slipsToBeginning = (typed: string, word: string): number =>
  Math.min(...slipsFrom(typed, word))

/** Slips from a word to each beginning of the other, the empty one first. */
function slipsFrom(one: string, other: string): readonly number[] {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row
}
