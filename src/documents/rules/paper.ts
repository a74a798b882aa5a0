import type { ContentLanguage, InterfaceLanguage } from '../../platform/words/languages.ts'

/**
 * What a document says, before it is a PDF or a text to edit: titles, paragraphs, lists, tables.
 * Everything in it is data; how it looks is written once, in `sheets` and in `work/print-docx.ts`.
 */
export type Paper = Report | Letters

interface Dressed {
  /** Set in the document itself: what a screen reader says first. */
  readonly title: string
  readonly language: InterfaceLanguage
  readonly town: string
  /** Of the town, `#rrggbb`: for its name and the titles. */
  readonly colour: string
}

/** Sheets that follow each other: a file, a monthly page. */
export interface Report extends Dressed {
  readonly form: 'report'
  /** A few words above the title: what it is, of which day. */
  readonly eyebrow: string
  readonly pieces: readonly Piece[]
}

/** Letters for envelopes with a window, each on its own sheet. */
export interface Letters extends Dressed {
  readonly form: 'letters'
  readonly letters: readonly Letter[]
}

export interface Letter {
  /** As the window of the envelope shows it, line by line. */
  readonly to: readonly string[]
  /** Under the name of the town. */
  readonly from: readonly string[]
  readonly day: string
  readonly title: string
  readonly pieces: readonly Piece[]
}

export type Piece =
  | {
      readonly is: 'heading'
      readonly text: string
    }
  | {
      readonly is: 'text'
      readonly text: string
      readonly tone?: 'quiet' | 'quoted'
      /** When it is not the language of the document: a screen reader changes its voice. */
      readonly language?: ContentLanguage
    }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly isOrdered?: boolean }
  /** Labels and what they say. */
  | { readonly is: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[]
    }
  /** A code to copy, large and alone. */
  | { readonly is: 'code'; readonly text: string }

export interface Fact {
  readonly label: string
  readonly text: string
}

/** The same paper, each of its texts changed. */
export function withTexts(paper: Paper, change: (text: string) => string): Paper {
  const all = (texts: readonly string[]) => texts.map(change)
  const about = { ...paper, title: change(paper.title), town: change(paper.town) }
  if (about.form === 'report') {
    const pieces = about.pieces.map((piece) => pieceWith(piece, change))
    return { ...about, eyebrow: change(about.eyebrow), pieces }
  }
  return {
    ...about,
    letters: about.letters.map(({ to, from, day, title, pieces }) => ({
      to: all(to),
      from: all(from),
      day: change(day),
      title: change(title),
      pieces: pieces.map((piece) => pieceWith(piece, change)),
    })),
  }
}

function pieceWith(piece: Piece, change: (text: string) => string): Piece {
  switch (piece.is) {
    case 'list':
      return { ...piece, items: piece.items.map(change) }
    case 'facts':
      return {
        ...piece,
        facts: piece.facts.map(({ label, text }) => ({ label: change(label), text: change(text) })),
      }
    case 'table':
      return {
        ...piece,
        head: piece.head.map(change),
        rows: piece.rows.map((row) => row.map(change)),
      }
    default:
      return { ...piece, text: change(piece.text) }
  }
}
