import { type FilledPiece, type Paper, type Piece, withTexts } from './paper.ts'

/** Stands for a letter that none of our fonts has: seen to be missing, and the rest is printed. */
export const missingLetter = '□'

/**
 * Signs that no file may hold (those of command, but for the end of a line), and those that turn a
 * line around for the eye alone: a name on an envelope reads as it is written.
 */
const unprintable = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** A text as it may stand in a document: whole letters, no sign of command. */
export const printable = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')

/** Stands for a title that nobody wrote: a reader who goes from one to the next hears something. */
const untitled = '—'

const titled = (title: string): string => (title.trim() === '' ? untitled : title)

const titledPieces = <One extends Piece | FilledPiece>(all: readonly One[]): readonly One[] =>
  all.map((piece) => (piece.is === 'heading' ? { ...piece, text: titled(piece.text) } : piece))

function partsOf(paper: Paper): Paper {
  switch (paper.form) {
    case 'report':
      return { ...paper, pieces: titledPieces(paper.pieces) }
    case 'letters':
      return {
        ...paper,
        letters: paper.letters.map((letter) => ({
          ...letter,
          title: titled(letter.title),
          pieces: titledPieces(letter.pieces),
        })),
      }
    case 'poster':
      return {
        ...paper,
        pieces: titledPieces(paper.pieces),
        code: { ...paper.code, said: titled(paper.code.said) },
      }
    default:
      return {
        ...paper,
        slips: paper.slips.map((slip) => ({
          ...slip,
          title: titled(slip.title),
          keptTitle: titled(slip.keptTitle),
          kept: titledPieces(slip.kept),
        })),
      }
  }
}

/** A paper of which every text may be printed, and no title is empty: PDF/UA refuses one. */
export function printablePaper<Form extends Paper>(paper: Form): Form {
  const ready = withTexts(paper, printable)
  const title = titled(ready.title)
  const whole: Paper = { ...partsOf(ready), title }
  // The form of a paper never changes on the way.
  return whole as Form
}

/**
 * The letters that Typst found in no font, read in what it says of them.
 *
 * Only it knows: which font draws a letter depends on its neighbours.
 */
export function lettersMissingIn(complaint: string): readonly string[] {
  const found = complaint.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)
  return [...new Set([...found].map(([, written = '']) => unescaped(written)))].filter(
    (letters) => letters !== '' && letters !== missingLetter,
  )
}

const unescaped = (written: string): string =>
  written
    .replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\+(["'\\])/g, '$1')

/** The longest first: a pair of signs goes before the signs it is made of. */
export function withoutLetters(text: string, missing: readonly string[]): string {
  const longestFirst = missing.toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce((left, letters) => left.replaceAll(letters, missingLetter), text)
}
