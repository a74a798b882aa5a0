import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownPages } from './pagination.tsx'

describe('The pages shown under a list', () => {
  test('are all of them when there are five', () => {
    expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5])
  })

  test('are the ends and the neighbours when there are twelve', () => {
    expect(shownPages(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  })

  test('never leave out a single page: its number takes no more room than the dots', () => {
    expect(shownPages(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
  })

  test('always hold the first, the current and the last, in order, at most nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (total, seed) => {
        const current = (seed % total) + 1
        const shown = shownPages(current, total)
        const numbers = shown.filter((page) => page !== null)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(numbers).toEqual(expect.arrayContaining([1, current, total]))
        expect(shown.length).toBeLessThanOrEqual(9)
      }),
    )
  })
})
