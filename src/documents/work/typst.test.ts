import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Piece, Poster, Report } from '../rules/paper.ts'
import { piecesInFrench } from '../rules/pieces.ts'
import { qrCode } from '../rules/qr-code.ts'
import { readPdf } from '../testing.ts'
import { typeset } from './typst.ts'

const report = (pieces: readonly Piece[]): Report => ({
  form: 'report',
  title: 'Dossier',
  language: 'fr',
  town: 'Ville d’exemple',
  colour: '#1f5c4c',
  eyebrow: 'Le 1er décembre 2026',
  pieces,
})
const saying = (text: string) => readPdf(typeset(report([{ is: 'text', text }])))

describe('A paper', () => {
  test('is a tagged PDF/UA-1 with its title, its language and its fonts', () => {
    const { all, fonts, embeddedFonts } = saying('Bonjour')
    expect(all).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(all).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(all).toMatch(/\/Marked true/)
    expect(all).toMatch(/\/Lang\s*\(fr/)
    expect(all).toContain('>Dossier</rdf:li>')
    expect(fonts).toBeGreaterThan(1)
    expect(embeddedFonts).toBe(fonts)
  })

  test('says which of its titles, texts and lists are in another language', () => {
    const { pieces, ...rest } = report([])
    const titled = { ...rest, form: 'report', language: 'en', eyebrow: 'Charter' } as const
    const frenchIn = (more: Partial<Report>) => {
      const { all } = readPdf(typeset({ ...titled, pieces, ...more }))
      return all.match(/\/Lang\s*\(fr/g)?.length ?? 0
    }
    expect(frenchIn({})).toBe(0)
    expect(frenchIn({ titleLanguage: 'fr' })).toBe(1)
    const typed: readonly Piece[] = [
      { is: 'heading', text: 'Article 1. But' },
      { is: 'text', text: 'Le conseil se réunit.' },
      { is: 'list', items: ['le soir'] },
      { is: 'facts', facts: [{ label: 'Version', text: '1' }] },
    ]
    expect(frenchIn({ pieces: piecesInFrench(typed) })).toBe(3)
  })

  test('takes what is typed as words, never as source', () => {
    const { letters } = saying('#read("/etc/passwd") *gras* $x$ <a> @b \\ // ```')
    for (const sign of '#"*$<>@\\`') expect(letters).toContain(sign)
  })

  test.each([
    ['Arabic', 'مرحبا'],
    ['Chinese', '你好世界'],
    ['Tamil', 'வணக்கம்'],
    ['Cyrillic', 'Привіт'],
    ['Greek', 'Καλημέρα'],
    ['Latin with its marks', 'Łódź Nguyễn ǆ œ Œ ș ğ'],
  ])('draws %s with the fonts we ship', (_, words) => {
    expect(saying(words).letters).not.toContain('□')
  })

  test('draws a square for a letter that no font has, and goes on', () => {
    const { letters } = saying('বাংলা then')
    expect(letters).toContain('□')
    expect(letters).toContain('h')
  })

  test('survives what no printer likes', () => {
    for (const text of [
      '',
      '\u0000\u0007\ud800',
      '\u202eevil',
      '\n\n\n',
      'x'.repeat(20_000),
      '👨‍👩‍👧🇫🇷👍🏽',
    ])
      expect(saying(text).pages).toBeGreaterThan(0)
  })

  test('sets lines to be written on apart, and no table that only lacks something', () => {
    const rows = Array.from({ length: 200 }, (_, rank) => [`Ligne ${rank}`, ''])
    const table = { is: 'table', head: ['Nom', 'Responsable'], rows } as const
    const pages = (piece: Piece) => readPdf(typeset(report([piece]))).pages
    expect(pages({ ...table, isByHand: true })).toBeGreaterThan(pages(table))
  })

  test('gives the same bytes for the same words', () => {
    expect(typeset(report([])).equals(typeset(report([])))).toBe(true)
  })
})

const address = 'https://participation.exemple.fr/ar/r/123'
const poster: Poster = {
  form: 'poster',
  sheet: 'a4',
  title: 'Conseil de quartier',
  language: 'fr',
  town: 'Ville d’exemple',
  colour: '#1f5c4c',
  eyebrow: 'Conseil',
  pieces: [
    { is: 'facts', facts: [{ label: 'Quand', text: 'mardi 12 janvier 2027' }] },
    { is: 'choice', text: 'Content ?', choices: [{ face: '🙂', label: 'Oui' }] },
    { is: 'lines', text: 'Un mot', lines: 2 },
  ],
  code: {
    qr: qrCode(address),
    said: 'Code QR : ouvre la page',
    label: 'Tout savoir',
    typed: 'participation.exemple.fr/ar/r/123',
    notice: 'Sans compte.',
  },
}

/** What a phone would read in a picture. */
async function readIn(picture: Buffer | string): Promise<string | null> {
  const { data, info } = await sharp(picture)
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR.default(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}

/** Drawn by Poppler, as a printer would; `null` where the machine lacks it, said aloud. */
function printed(pdf: Buffer): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-poster-'))
  try {
    writeFileSync(join(folder, 'poster.pdf'), pdf)
    const words = ['-r', '100', '-png', '-singlefile', join(folder, 'poster.pdf')]
    const { error } = spawnSync('pdftoppm', [...words, join(folder, 'poster')])
    if (error === undefined) return readFileSync(join(folder, 'poster.png'))
    process.stderr.write('\n  ⚠ pdftoppm is not on this machine: that check was NOT made.\n')
    return null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('A poster', () => {
  test.each([address, 'http://localhost:3000/r/1', `https://exemple.fr/${'é'.repeat(300)}`])(
    'has a square that a reader written by others reads: %s',
    async (written) => {
      const { size, path } = qrCode(written)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}"><path d="${path}"/></svg>`
      expect(await readIn(Buffer.from(svg))).toBe(written)
    },
  )

  test('is read from the printed sheet too', async () => {
    for (const sheet of ['a4', 'a3'] as const) {
      const picture = printed(typeset({ ...poster, sheet }))
      if (picture !== null) expect(await readIn(picture)).toBe(address)
    }
  })

  test('tells its square in words, draws it without a picture of dots', () => {
    const { all } = readPdf(typeset(poster))
    expect(all).toMatch(/\/S\s*\/Figure/)
    expect(all).toContain('/Alt')
    expect(all).not.toMatch(/\/Subtype\s*\/Image/)
  })

  test('stays one sheet, smaller when it says much', () => {
    const lines = Array.from(
      { length: 12 },
      (_, rank) => `${rank} ${'Un point assez long '.repeat(4)}`,
    )
    const long: Poster = {
      ...poster,
      title: 'Titre '.repeat(20),
      pieces: [{ is: 'list', items: lines }],
    }
    for (const sheet of ['a4', 'a3'] as const)
      expect(readPdf(typeset({ ...long, sheet })).pages).toBe(1)
  })

  test('in Arabic begins at the right, and says its language', () => {
    expect(readPdf(typeset({ ...poster, language: 'ar', title: 'اجتماع' })).all).toMatch(
      /\/Lang\s*\(ar/,
    )
  })
})
