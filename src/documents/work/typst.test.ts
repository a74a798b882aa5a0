import { describe, expect, test } from 'vitest'
import type { Paper, Piece } from '../rules/paper.ts'
import { readPdf } from '../testing.ts'
import { typeset } from './typst.ts'

const report = (pieces: readonly Piece[]): Paper => ({
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

  test('gives the same bytes for the same words', () => {
    expect(typeset(report([])).equals(typeset(report([])))).toBe(true)
  })
})
