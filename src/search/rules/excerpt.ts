import { plainWords, withoutPlural } from '../../platform/kernel/plain-words.ts'

/** A piece of a text, found or not. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

const word = /([\p{L}\p{N}]+)/u

/** Beginnings of words looked for, as `plainWords` writes them: « Vélos » is `velo`. */
const beginnings = (words: string): readonly string[] =>
  plainWords(words)
    .split(' ')
    .filter((one) => one !== '')
    .map(withoutPlural)

/**
 * A text cut in pieces, with the words looked for marked: each word that begins as one of them does,
 * whatever its accents.
 *
 * @example marked('Des vélos', 'velo')  // [{ text: 'Des ', … }, { text: 'vélos', isFound: true }]
 */
export function marked(text: string, words: string): readonly Piece[] {
  const looked = beginnings(words)
  const pieces: Piece[] = []
  for (const part of text.split(word)) {
    if (part === '') continue
    const plain = plainWords(part)
    const isFound = plain !== '' && looked.some((beginning) => plain.startsWith(beginning))
    const last = pieces.at(-1)
    if (last !== undefined && !last.isFound && !isFound)
      pieces[pieces.length - 1] = { text: last.text + part, isFound }
    else pieces.push({ text: part, isFound })
  }
  return pieces
}

/** Whether each of the words begins a word of the text. */
export function holdsWords(text: string, words: string): boolean {
  const said = plainWords(text).split(' ')
  return beginnings(words).every((looked) => said.some((one) => one.startsWith(looked)))
}

const before = 60
const longest = 220

/** About 220 letters of a text around the first word found, cut between words; its beginning else. */
export function excerpt(text: string, words: string): readonly Piece[] {
  const plain = text.replace(/\s+/g, ' ').trim()
  const first = firstFound(marked(plain, words))
  const start = first <= before ? 0 : wordStart(plain, first - before)
  const end = plain.length - start <= longest ? plain.length : wordEnd(plain, start + longest)
  const cut = plain.slice(start, end)
  return marked(`${start > 0 ? '… ' : ''}${cut}${end < plain.length ? ' …' : ''}`, words)
}

function firstFound(pieces: readonly Piece[]): number {
  let place = 0
  for (const { text, isFound } of pieces) {
    if (isFound) return place
    place += text.length
  }
  return 0
}

const wordStart = (text: string, place: number): number => text.indexOf(' ', place) + 1

const wordEnd = (text: string, place: number): number => {
  const space = text.lastIndexOf(' ', place)
  return space > place - longest / 2 ? space : place
}
