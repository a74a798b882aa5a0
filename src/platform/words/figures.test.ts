import { describe, expect, test } from 'vitest'
import { parseFraction, zero } from '../kernel/fraction.ts'
import { formatInstant } from './dates.ts'
import { formatMoney } from './figures.ts'

const euros = parseFraction('4200') ?? zero
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u200e\u200f]/g, ' ')

describe('Figures and hours', () => {
  test('are written as each language does, prices in Arabic as on the labels of the shops here', () => {
    expect(plain(formatMoney(euros, 'fr'))).toBe('4 200 €')
    expect(plain(formatMoney(euros, 'en'))).toBe('€4,200')
    expect(plain(formatMoney(euros, 'ar'))).toBe('4 200 €')
  })
  test('count the hours of a day from 0 to 23 in French and in Arabic', () => {
    const evening = '2026-11-30T19:00:00Z'
    expect(formatInstant(evening, 'Europe/Paris', 'fr')).toContain('20:00')
    expect(formatInstant(evening, 'Europe/Paris', 'ar')).toContain('20:00')
  })
})
