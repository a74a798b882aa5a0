import { printOf } from './text-print.ts'

/** A piece of a text that looks like it tells who somebody is. */
interface Piece {
  readonly kind: string
  readonly from: number
  /** After its last letter. */
  readonly to: number
}

/** Shorter ones are in too many words of the language. */
const shortestName = 3

/**
 * What minutes say that may tell who somebody is, each passage once, in the order of the text: a hint, which
 * a person judges. Nobody is named without having agreed.
 *
 * @param pieces  found in the text by what masks questions; « n° 12 » alone is the number of a question
 * @param unshown  names of members who did not agree to be named in public
 */
export function nameHints(
  text: string,
  pieces: readonly Piece[],
  unshown: readonly string[],
): readonly string[] {
  const told = pieces
    .filter(({ kind, from }) => kind !== 'door' || /\d/.test(text[from] ?? ''))
    .map(({ from, to }) => ({ from, said: text.slice(from, to) }))
  const named = unshown.flatMap((name) => {
    const from = name.length < shortestName ? -1 : wordIn(text, name)
    return from === -1 ? [] : [{ from, said: name }]
  })
  const inOrder = [...told, ...named].toSorted((one, other) => one.from - other.from)
  return [...new Set(inOrder.map(({ said }) => said))]
}

const isLetter = (letter: string | undefined): boolean => /\p{L}/u.test(letter ?? '')

/** @returns where the name stands as a whole word, -1 when it does not */
function wordIn(text: string, name: string): number {
  let at = text.indexOf(name)
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + name.length])))
    at = text.indexOf(name, at + 1)
  return at
}

/** Stands for these very passages: others were not read again. */
export const hintsPrint = (hints: readonly string[]): string => printOf(hints.join('\n'))
