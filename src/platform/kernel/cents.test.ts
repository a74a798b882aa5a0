import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainEuros, readCents, typedEuros } from './cents.ts'

describe('An amount of money', () => {
  test.each([
    ['1 250,5', 125_050],
    ['1250.50 €', 125_050],
    ['0,05', 5],
    ['999999,99', 99_999_999],
    ['1000000', null],
    ['12,345', null],
    ['-3', null],
    ['mille', null],
    ['', null],
  ])('typed « %s » is %s cents', (text, cents) => {
    expect(readCents(text)).toBe(cents)
  })

  test.each([
    [5, '0.05', '0,05'],
    [125_000, '1250.00', '1250'],
    [-125_050, '-1250.50', '-1250,50'],
  ])('of %i cents is written %s in a file, and %s in a field', (cents, plain, typed) => {
    expect([plainEuros(cents), typedEuros(cents)]).toEqual([plain, typed])
  })

  test('written in a field is read as the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        (cents) => readCents(typedEuros(cents)) === cents,
      ),
    )
  })
})
