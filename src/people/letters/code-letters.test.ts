import { describe, expect, test } from 'vitest'
import { printPdf } from '../../documents/index.ts'
import { readPdf } from '../../documents/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { codeLetters } from './code-letters.ts'

const town = {
  name: 'Cachan (démonstration)',
  colours: { accent: '#1f5c4c' },
  zone: 'Europe/Paris',
  contactEmail: 'participation@exemple.fr',
}
const place = { town, speech: { language: 'fr', overrides: {} } } as const
const sending = {
  origin: 'https://participation.exemple.fr',
  on: day('2026-12-01'),
  until: day('2027-01-30'),
}
const byPost = (name: string, code: string) => ({ name, address: '12 bis rue Inventée', code })

describe('The letters of a batch', () => {
  const batch = codeLetters(
    place,
    [byPost('Łukasz Œuvrard', '3CKM7QRT'), byPost('Ana', '4CKM7QRT')],
    sending,
  )

  test('show whom each goes to, line by line, and her code alone', () => {
    expect(batch.letters.map(({ to }) => to)).toEqual([
      ['Łukasz Œuvrard', '12 bis rue Inventée', 'Cachan (démonstration)'],
      ['Ana', '12 bis rue Inventée', 'Cachan (démonstration)'],
    ])
    const codes = batch.letters.map(({ pieces }) =>
      pieces.flatMap((piece) => (piece.is === 'code' ? [piece.text] : [])),
    )
    expect(codes).toEqual([['3CKM-7QRT'], ['4CKM-7QRT']])
  })

  test('are one PDF of a page each, with every font inside', async () => {
    const { pages, fonts, embeddedFonts, letters } = readPdf(await printPdf(batch))
    expect(pages).toBe(2)
    expect(embeddedFonts).toBe(fonts)
    expect(letters).toContain('Ł')
    expect(letters).toContain('Œ')
    expect(letters).not.toContain('□')
  })
})
