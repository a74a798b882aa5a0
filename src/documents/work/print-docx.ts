import type { HeadingLevel, Paragraph, Table, TextRun } from 'docx'
import { type ContentLanguage, directionOf } from '../../platform/words/languages.ts'
import type { Piece, Report } from '../rules/paper.ts'
import { printablePaper } from '../rules/printable.ts'

/** Loaded by the first document only: most processes write none. */
type Word = typeof import('docx')

const locales = { fr: 'fr-FR', en: 'en-GB', pt: 'pt-PT', ar: 'ar' } as const
const font = 'Arial'
/** The name of numbered lists inside the file. */
const ordered = 'ordered'

/**
 * Writes a report as .docx, for who goes on writing it: real headings and lists, the language set,
 * a font that every machine has.
 */
export async function printDocx(report: Report): Promise<Buffer> {
  const word = await import('docx')
  const { title, titleLanguage, town, colour, eyebrow, pieces } = printablePaper(report)
  const document = new word.Document({
    title,
    creator: town,
    lastModifiedBy: town,
    description: eyebrow,
    styles: stylesOf(report),
    numbering: numberingOf(word),
    sections: [
      {
        children: [
          new word.Paragraph({
            children: [new word.TextRun({ text: town, bold: true, color: colour.slice(1) })],
          }),
          new word.Paragraph({ text: eyebrow }),
          headed(word, word.HeadingLevel.TITLE, title, titleLanguage),
          ...pieces.flatMap((piece) => drawn(word, piece)),
        ],
      },
    ],
  })
  return word.Packer.toBuffer(document)
}

const stylesOf = ({ language, colour }: Report) => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: locales[language] } },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    title: { run: { font, size: 36, bold: true } },
    heading1: {
      run: { font, size: 27, bold: true, color: colour.slice(1) },
      paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
    },
  },
})

const numberingOf = ({ LevelFormat }: Word) => ({
  config: [
    {
      reference: ordered,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 567, hanging: 340 } } },
        },
      ],
    },
  ],
})

function drawn(word: Word, piece: Piece): readonly (Paragraph | Table)[] {
  const { Paragraph: Written } = word
  switch (piece.is) {
    case 'heading':
      return [headed(word, word.HeadingLevel.HEADING_1, piece.text, piece.language)]
    case 'list':
      return piece.items.map(
        (item) =>
          new Written({
            children: lines(word, item, voiceOf(piece.language)),
            ...(piece.isOrdered === true
              ? { numbering: { reference: ordered, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'facts':
      return piece.facts.map(
        ({ label, text }) =>
          new Written({
            children: [
              ...lines(word, label, { bold: true }),
              new word.TextRun({ break: 1 }),
              ...lines(word, text),
            ],
          }),
      )
    case 'table':
      return [tableOf(word, piece), new Written({})]
    case 'code':
      return [
        new Written({
          alignment: word.AlignmentType.CENTER,
          children: [new word.TextRun({ text: piece.text, bold: true, size: 60 })],
        }),
      ]
    default:
      return [said(word, piece)]
  }
}

function said(
  word: Word,
  { text, tone, language }: Extract<Piece, { readonly is: 'text' }>,
): Paragraph {
  const isTurned = language !== undefined && directionOf(language) === 'rtl'
  return new word.Paragraph({
    children: lines(word, text, {
      ...voiceOf(language),
      ...(isTurned ? { rightToLeft: true } : {}),
      ...(tone === 'quiet' ? { size: 19, color: '4a4a4a' } : {}),
    }),
    bidirectional: isTurned,
    ...(tone === 'quoted' ? { indent: { left: 340, right: 340 } } : {}),
  })
}

/** A title in its own voice, and without any as the whole document. */
const headed = (
  { Paragraph: Written, TextRun: Run }: Word,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  text: string,
  language: ContentLanguage | undefined,
): Paragraph => new Written({ heading, children: [new Run({ text, ...voiceOf(language) })] })

const voiceOf = (language: ContentLanguage | undefined): Voice =>
  language === undefined ? {} : { language: { value: language, bidirectional: language } }

type Voice = Exclude<ConstructorParameters<typeof TextRun>[0], string>

const lines = (word: Word, text: string, voice: Voice = {}): TextRun[] =>
  text
    .split('\n')
    .map(
      (line, rank) =>
        new word.TextRun({ ...voice, text: line, ...(rank === 0 ? {} : { break: 1 }) }),
    )

function tableOf(word: Word, { head, rows }: Extract<Piece, { readonly is: 'table' }>): Table {
  const line = { style: word.BorderStyle.SINGLE, size: 4, color: 'b5b5b5' } as const
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    new word.TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell) =>
          new word.TableCell({
            children: [new word.Paragraph({ children: lines(word, cell, { bold: isHead }) })],
          }),
      ),
    })
  return new word.Table({
    width: { size: 100, type: word.WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
  })
}
