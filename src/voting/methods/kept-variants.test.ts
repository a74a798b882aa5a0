import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptVariants, leastTogether } from './kept-variants.ts'

const kept = (ballots: Readonly<Record<string, number>>) =>
  [...keptVariants(new Map(Object.entries(ballots)))].sort()

describe('The neighbourhoods that separated ballots keep', () => {
  test('are all of them when each has five ballots or more', () => {
    expect(kept({ coteau: 5, plaine: 80, '': 6 })).toEqual(['', 'coteau', 'plaine'])
  })
  test('leave out a group of four, and the next smallest so that it is not alone', () => {
    expect(kept({ coteau: 4, plaine: 7, gare: 80 })).toEqual(['gare'])
  })
  test('leave out two small groups that are five together, and nobody else', () => {
    expect(kept({ coteau: 1, plaine: 4, gare: 6 })).toEqual(['gare'])
  })
  test('are none when hardly anybody voted, or nobody did', () => {
    expect(kept({ coteau: 1, plaine: 2 })).toEqual([])
    expect(kept({})).toEqual([])
  })

  test('never leave a group of one to four, with or without mark', () => {
    const groups = fc.dictionary(fc.string({ maxLength: 3 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(groups, (ballots) => {
        const marked = kept(ballots)
        const sizes = Object.entries(ballots)
        for (const name of marked) expect(ballots[name]).toBeGreaterThanOrEqual(leastTogether)
        const without = sizes.filter(([name]) => !marked.includes(name))
        const together = without.reduce((sum, [, size]) => sum + size, 0)
        // Nobody keeps a mark when all together are too few.
        if (marked.length > 0) expect(together === 0 || together >= leastTogether).toBe(true)
      }),
    )
  })
})
