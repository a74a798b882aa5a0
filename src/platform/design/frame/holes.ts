/** A drawing cut at its holes: a piece, a hole, a piece, and so on. */
export interface Pierced {
  readonly pieces: readonly string[]
  readonly holes: readonly Hole[]
}

interface Hole {
  readonly name: string
  /** It stands in an address, as `queryText` wrote it. */
  readonly isInAddress: boolean
}

/** By name of the hole: the words of this reader, as text, or what was drawn for her. */
export type HoleWords = Readonly<Record<string, string | Drawn>>

/** HTML of our own drawing. */
export interface Drawn {
  readonly html: string
}

/** What is written between two letters that no keyboard has; in an address they are written otherwise. */
const holes = /\uE000([a-z0-9-]+)\uE001|%EE%80%80([a-z0-9-]+)%EE%80%81/

/** Stands, in what is drawn, for a word that each reader has of her own. */
export const hole = (name: string): string => `\uE000${name}\uE001`

export function pierced(html: string): Pierced {
  // Its piece, then its name in a text or in an address.
  const parts = inOnePiece(html).split(holes)
  const cut: { pieces: string[]; holes: Hole[] } = { pieces: [parts[0] ?? ''], holes: [] }
  for (let at = 1; at < parts.length; at += 3) {
    const [inText, inAddress = '', piece = ''] = parts.slice(at, at + 3)
    cut.holes.push({ name: inText ?? inAddress, isInAddress: inText === undefined })
    cut.pieces.push(piece)
  }
  return cut
}

/** With the words of one reader where its holes are; a hole without a word stays empty. */
export function filled({ pieces, holes: cut }: Pierced, words: HoleWords = {}): string {
  let text = pieces[0] ?? ''
  cut.forEach(({ name, isInAddress }, at) => {
    const word = words[name] ?? ''
    const written =
      typeof word === 'string' ? (isInAddress ? inAddress(word) : escaped(word)) : word.html
    text += written + (pieces[at + 1] ?? '')
  })
  return text
}

/** What is drawn is a chain of thousands of small strings, walked through each time it is said again. */
const inOnePiece = (text: string): string => Buffer.from(text).toString()

/** As Preact escapes what it draws. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (letter) => entities[letter] ?? letter)

const inAddress = (text: string): string =>
  new URLSearchParams({ '': text }).toString().slice('='.length)
