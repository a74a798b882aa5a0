import { readFileSync } from 'node:fs'
import { inProject } from '../../platform/files/index.ts'
import { type PathStep, simpleGlyph } from './glyph-outline.ts'

/** The two fonts of the site, as letters use them: plain, and for titles. */
export type LetterFont = 'text' | 'title'

const families = {
  text: ['atkinson-hyperlegible-next', 'wght'],
  title: ['bricolage-grotesque', 'wght'],
} as const satisfies Readonly<Record<LetterFont, readonly [string, string]>>

/** Each font comes in two files: letters of Western Europe, then those of its neighbours. */
const alphabets = ['latin', 'latin-ext'] as const

/** What pdfkit keeps of a font, of which its types say nothing. */
interface Embedded {
  readonly font: {
    hasGlyphForCodePoint(code: number): boolean
    getGlyph(id: number): {
      readonly path: { readonly commands: readonly PathStep[] }
      readonly advanceWidth: number
      readonly bbox: { readonly minX: number }
    }
  }
  readonly subset: Subset
}
interface Subset {
  readonly font: Embedded['font']
  readonly glyf: Uint8Array[]
  readonly loca: { readonly offsets: number[] }
  readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] }
  offset: number
  _addGlyph(id: number): number
}

/**
 * Lends the fonts to a document. @returns which of its files has a letter
 *
 * @throws when a file of the fonts is not where npm lays it
 */
export function lendFonts(doc: PDFKit.PDFDocument): (font: LetterFont, letter: string) => string {
  const known = new Map<string, Embedded>()
  for (const [font, [family, axis]] of Object.entries(families)) {
    for (const alphabet of alphabets) {
      const name = `${font}-${alphabet}`
      const file = `${family}-${alphabet}-${axis}-normal.woff2`
      const place = inProject('node_modules', '@fontsource-variable', family, 'files', file)
      doc.registerFont(name, readFileSync(place)).font(name)
      // pdfkit keeps the font in use here, and tells nobody.
      const embedded = (doc as unknown as { readonly _font: Embedded })._font
      drawWhole(embedded.subset)
      known.set(name, embedded)
    }
  }
  return (font, letter) => {
    const code = letter.codePointAt(0) ?? 32
    const alphabet = alphabets.find((one) =>
      known.get(`${font}-${one}`)?.font.hasGlyphForCodePoint(code),
    )
    return `${font}-${alphabet ?? 'latin'}`
  }
}

/** See `simpleGlyph`: why glyphs are written by us. */
function drawWhole(subset: Subset): void {
  subset._addGlyph = (id) => {
    const glyph = subset.font.getGlyph(id)
    const outline = simpleGlyph(glyph.path.commands)
    subset.glyf.push(outline)
    subset.loca.offsets.push(subset.offset)
    const bearing = outline.length === 0 ? 0 : Math.round(glyph.bbox.minX)
    subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing })
    subset.offset += outline.length
    return subset.glyf.length - 1
  }
}
