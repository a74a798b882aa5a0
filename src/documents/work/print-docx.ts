import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { directionOf } from '../../platform/words/languages.ts'
import { type Piece, type Report, withTexts } from '../rules/paper.ts'
import { printable } from '../rules/printable.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const
const ordered = 'ordered'

/**
 * Writes a report as .docx, for who goes on writing it: real headings and lists, the language set,
 * the fonts of whoever opens it.
 */
export function printDocx(report: Report): Promise<Buffer> {
  const { title, language, town, colour, eyebrow, pieces } = withTexts(report, printable) as Report
  const brand = colour.replace('#', '')
  const document = new Document({
    title,
    creator: town,
    description: eyebrow,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: locales[language] } },
          paragraph: { spacing: { after: 140, line: 300 } },
        },
        title: { run: { size: 36, bold: true, font: 'Arial' } },
        heading1: {
          run: { size: 27, bold: true, color: brand, font: 'Arial' },
          paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
        },
      },
    },
    numbering: {
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
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: town, bold: true, color: brand })] }),
          new Paragraph({ text: eyebrow }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...pieces.flatMap(drawn),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function drawn(piece: Piece): readonly (Paragraph | Table)[] {
  switch (piece.is) {
    case 'heading':
      return [new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_1 })]
    case 'list':
      return piece.items.map(
        (item) =>
          new Paragraph({
            children: lines(item),
            ...(piece.isOrdered === true
              ? { numbering: { reference: ordered, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'facts':
      return piece.facts.map(
        ({ label, text }) =>
          new Paragraph({ children: [...lines(label, { bold: true }), ...after(lines(text))] }),
      )
    case 'table':
      return [gridOf(piece), new Paragraph({})]
    case 'code':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: piece.text, bold: true, size: 60 })],
        }),
      ]
    default:
      return [said(piece)]
  }
}

function said({ text, tone, language }: Extract<Piece, { is: 'text' }>): Paragraph {
  const isTurned = language !== undefined && directionOf(language) === 'rtl'
  const voice = {
    ...(language === undefined ? {} : { language: { value: language, bidirectional: language } }),
    ...(isTurned ? { rightToLeft: true } : {}),
    ...(tone === 'quiet' ? { size: 19, color: '4a4a4a' } : {}),
  }
  return new Paragraph({
    children: lines(text, voice),
    bidirectional: isTurned,
    ...(tone === 'quoted' ? { indent: { left: 340, right: 340 } } : {}),
  })
}

type Voice = Partial<ConstructorParameters<typeof TextRun>[0] & object>

const lines = (text: string, voice: Voice = {}): TextRun[] =>
  text
    .split('\n')
    .map(
      (line, place) => new TextRun({ ...voice, text: line, ...(place === 0 ? {} : { break: 1 }) }),
    )

/** On the line under a label. */
const after = (runs: readonly TextRun[]): TextRun[] => [new TextRun({ break: 1 }), ...runs]

const line = { style: BorderStyle.SINGLE, size: 4, color: 'b5b5b5' } as const

function gridOf({ head, rows }: Extract<Piece, { is: 'table' }>): Table {
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell) =>
          new TableCell({ children: [new Paragraph({ children: lines(cell, { bold: isHead }) })] }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
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
