import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { usualIncrement } from './compared-counts.ts'

const incrementFor = (budget: number, voters: number) =>
  usualIncrement({ budget: fraction(budget), voters })

describe('The step by which shares grow', () => {
  test('is one euro when a share is a thousand', () => {
    expect(incrementFor(8_000_000, 7260)).toEqual(fraction(1))
  })
  test('is a hundred when a share is 34,551 forints', () => {
    expect(incrementFor(250_000_000, 7235)).toEqual(fraction(100))
  })
  test('is one when nobody voted', () => {
    expect(incrementFor(1000, 0)).toEqual(fraction(1))
  })
})
