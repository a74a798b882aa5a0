import PDFDocument from 'pdfkit'
import { type LetterFont, lendFonts } from './letter-fonts.ts'

/** One letter: whom it goes to, and all its sentences, already in words. */
export interface Letter {
  /** As the window of the envelope shows it, line by line. */
  readonly to: readonly string[]
  readonly from: readonly string[]
  readonly day: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly code: string
  readonly after: readonly string[]
  /** The same in a few words, for who reads no French. */
  readonly abroad: { readonly language: string; readonly text: string }
}

const millimetre = 72 / 25.4
const mm = (length: number): number => length * millimetre

const margin = mm(22)
const width = mm(210) - 2 * margin
/** The window of a French DL envelope, once the sheet is folded in three (NF Z 11-001). */
const windowBox = { x: mm(110), y: mm(50), width: mm(85) }

/**
 * Draws letters, one a page, for envelopes with a window on the right.
 *
 * @param colour  of the town, for its name and the box of the code
 */
export async function letterPdf(
  letters: readonly Letter[],
  about: { readonly title: string; readonly colour: string },
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: 'fr-FR',
    info: { Title: about.title, CreationDate: new Date(0) },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  const fontOf = lendFonts(doc)
  const write = writer(doc, fontOf)
  for (const letter of letters) drawLetter(doc, write, letter, about.colour)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font?: LetterFont
  readonly isStrong?: boolean
  readonly colour?: string
  readonly align?: 'left' | 'center' | 'right'
}
type Write = (text: string, place: Place) => number

/** Letters of one line that share a font file, together. */
function runsOf(text: string, fileOf: (letter: string) => string) {
  const runs: { file: string; text: string }[] = []
  for (const letter of text) {
    const file = fileOf(letter)
    const last = runs.at(-1)
    if (last !== undefined && (last.file === file || letter === ' ')) last.text += letter
    else runs.push({ file, text: letter })
  }
  return runs
}

/** Writes a paragraph word by word: a name may need two font files. @returns where it ends */
function writer(doc: PDFKit.PDFDocument, fontOf: ReturnType<typeof lendFonts>): Write {
  return (text, { x, y, width: room, size, font = 'text', isStrong, colour, align = 'left' }) => {
    const fileOf = (letter: string) => fontOf(font, letter)
    const measure = (words: string) =>
      runsOf(words, fileOf).reduce(
        (sum, run) => sum + doc.font(run.file).fontSize(size).widthOfString(run.text),
        0,
      )
    const leading = size * 1.4
    let line = y
    for (const words of linesOf(text, room, measure)) {
      const free = room - measure(words)
      let at = x + (align === 'left' ? 0 : align === 'right' ? free : free / 2)
      for (const run of runsOf(words, fileOf)) {
        doc
          .font(run.file)
          .fontSize(size)
          .fillColor(colour ?? '#1b1b1b')
        doc.strokeColor(colour ?? '#1b1b1b').lineWidth(size / 30)
        doc.text(run.text, at, line, { lineBreak: false, fill: true, stroke: isStrong === true })
        at += doc.widthOfString(run.text)
      }
      line += leading
    }
    return line
  }
}

function linesOf(
  text: string,
  room: number,
  measure: (words: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function drawLetter(doc: PDFKit.PDFDocument, write: Write, letter: Letter, colour: string): void {
  doc.addPage()
  const [town = '', ...sender] = letter.from
  const plain = { x: margin, width: mm(80), size: 10 } as const
  let y = write(town, { ...plain, y: mm(18), size: 17, font: 'title', isStrong: true, colour })
  for (const line of sender) y = write(line, { ...plain, y })

  y = windowBox.y
  for (const line of letter.to) y = write(line, { ...windowBox, y, size: 11 })

  write(letter.day, { ...windowBox, y: mm(92), size: 10.5 })
  // Where the sheet is folded in three.
  for (const fold of [99, 198]) {
    doc.moveTo(mm(4), mm(fold)).lineTo(mm(9), mm(fold)).lineWidth(0.4).strokeColor('#777').stroke()
  }

  const body = { x: margin, width, size: 11.5 } as const
  y = write(letter.title, { ...body, y: mm(108), size: 16, font: 'title', isStrong: true }) + mm(3)
  for (const paragraph of letter.paragraphs) y = write(paragraph, { ...body, y }) + mm(2.5)

  y += mm(3)
  doc.roundedRect(margin, y, width, mm(26), 6).lineWidth(1.5).strokeColor(colour).stroke()
  write(letter.code, { ...body, y: y + mm(6), size: 32, isStrong: true, align: 'center' })
  y += mm(33)
  for (const paragraph of letter.after) y = write(paragraph, { ...body, y }) + mm(2.5)
  write(letter.abroad.text, { ...body, y: y + mm(4), size: 10, colour: '#4a4a4a' })
}
