import type { ContentLanguage, SpokenLanguage } from '../../platform/words/languages.ts'
import type { QrCode } from './qr-code.ts'

/**
 * What a document says, before it is a PDF or a text to edit: titles, paragraphs, lists, tables.
 * Everything in it is data; how it looks is written once, in `sheets` and in `work/print-docx.ts`.
 */
export type Paper = Report | Letters | Slips | Poster

interface Dressed {
  /** Set in the document itself: what a screen reader says first. */
  readonly title: string
  readonly language: SpokenLanguage
  readonly town: string
  /** Of the town, `#rrggbb`: for its name and the titles. */
  readonly colour: string
}

/** Sheets that follow each other: a file, a monthly page. */
export interface Report extends Dressed {
  readonly form: 'report'
  /** A few words above the title: what it is, of which day. */
  readonly eyebrow: string
  /** Of its title, when it is not that of the document. */
  readonly titleLanguage?: ContentLanguage
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
  /** Of its title and pieces, when it is not that of the document: its lines begin where hers do. */
  readonly language?: ContentLanguage
}

/** Numbered slips, two on a sheet, to be cut: one half is written on and given back, the other kept. */
export interface Slips extends Dressed {
  readonly form: 'slips'
  readonly slips: readonly Slip[]
}

export interface Slip {
  readonly title: string
  /** How to give it back. */
  readonly lead: string
  /** What is written by hand, each with as many lines; without any, a box to tick. */
  readonly fields: readonly { readonly label: string; readonly lines: number }[]
  /** Under them, small. */
  readonly notice: string
  /** What its writer keeps. */
  readonly keptTitle: string
  readonly kept: readonly Piece[]
}

/** One sheet, for a wall or for a table: read from afar, or filled in by hand. */
export interface Poster extends Dressed {
  readonly form: 'poster'
  readonly sheet: 'a4' | 'a3'
  /** In the band at the top, beside the name of the town. */
  readonly eyebrow: string
  /** Of its title, when it is not that of the document. */
  readonly titleLanguage?: ContentLanguage
  readonly pieces: readonly (Piece | FilledPiece)[]
  readonly code: PosterCode
}

/** At the foot: what a phone reads, and what is typed by who has none that does. */
export interface PosterCode {
  readonly qr: QrCode
  /** What a screen reader says in its place. */
  readonly said: string
  readonly label: string
  /** The address as one types it. */
  readonly typed: string
  readonly notice: string
}

/** What is filled in by hand on a poster: one answer of several to tick, or lines to write on. */
export type FilledPiece =
  | {
      readonly is: 'choice'
      readonly text: string
      readonly choices: readonly { readonly face: string; readonly label: string }[]
    }
  | { readonly is: 'lines'; readonly text: string; readonly lines: number }

export type Piece =
  | {
      readonly is: 'heading'
      readonly text: string
      /** When it is not the language of the document. */
      readonly language?: ContentLanguage
    }
  | {
      readonly is: 'text'
      readonly text: string
      readonly tone?: 'quiet' | 'quoted'
      /** When it is not the language of the document: a screen reader changes its voice. */
      readonly language?: ContentLanguage
    }
  | {
      readonly is: 'list'
      readonly items: readonly string[]
      readonly isOrdered?: boolean
      /** When it is not the language of the document. */
      readonly language?: ContentLanguage
    }
  /** Labels and what they say. */
  | { readonly is: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[]
      /** Its empty columns are filled in by hand: wide, on lines that stand apart. */
      readonly isByHand?: boolean
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
  const inPieces = (pieces: readonly Piece[]) => pieces.map((piece) => pieceWith(piece, change))
  if (about.form === 'report')
    return { ...about, eyebrow: change(about.eyebrow), pieces: inPieces(about.pieces) }
  if (about.form === 'slips') {
    return {
      ...about,
      slips: about.slips.map(({ fields, kept, ...slip }) => ({
        title: change(slip.title),
        lead: change(slip.lead),
        fields: fields.map(({ label, lines }) => ({ label: change(label), lines })),
        notice: change(slip.notice),
        keptTitle: change(slip.keptTitle),
        kept: inPieces(kept),
      })),
    }
  }
  if (about.form === 'poster') {
    const { qr, ...said } = about.code
    return {
      ...about,
      eyebrow: change(about.eyebrow),
      pieces: about.pieces.map((piece) => filledWith(piece, change)),
      // What the code opens is an address of ours: no text.
      code: { qr, ...textsOf(said, change) },
    }
  }
  return {
    ...about,
    letters: about.letters.map(({ to, from, day, title, pieces, ...more }) => ({
      ...more,
      to: all(to),
      from: all(from),
      day: change(day),
      title: change(title),
      pieces: inPieces(pieces),
    })),
  }
}

const textsOf = (
  { said, label, typed, notice }: Omit<PosterCode, 'qr'>,
  change: (text: string) => string,
): Omit<PosterCode, 'qr'> => ({
  said: change(said),
  label: change(label),
  typed: change(typed),
  notice: change(notice),
})

function filledWith(
  piece: Piece | FilledPiece,
  change: (text: string) => string,
): Piece | FilledPiece {
  if (piece.is === 'lines') return { ...piece, text: change(piece.text) }
  if (piece.is !== 'choice') return pieceWith(piece, change)
  const { text, choices } = piece
  return {
    ...piece,
    text: change(text),
    choices: choices.map(({ face, label }) => ({ face, label: change(label) })),
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
