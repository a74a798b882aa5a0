import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideSmall, leastShown } from './turnout.ts'

const shown = (...voters: readonly number[]) =>
  hideSmall(voters.map((count, place) => ({ value: String(place), voters: count }))).map(
    ({ voters: count }) => count,
  )

describe('Turnout by group', () => {
  test('shows groups of five and more', () => {
    expect(shown(5, 12, 80)).toEqual([5, 12, 80])
  })
  test('hides a group of four, and the next so that the total does not give it back', () => {
    expect(shown(80, 4, 12)).toEqual([80, null, null])
  })
  test('hides two groups that are five together, and no other', () => {
    expect(shown(2, 3, 12)).toEqual([null, null, 12])
  })
  test('hides a third when two are fewer than five together', () => {
    expect(shown(1, 2, 12, 80)).toEqual([null, null, null, 80])
  })
  test('hides the only group when it is small', () => {
    expect(shown(3)).toEqual([null])
    expect(shown()).toEqual([])
  })
  test('never lets a group under five be found by a subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 }), (voters) => {
        const cells = shown(...voters)
        const hidden = voters.filter((_, place) => cells[place] === null)
        for (const count of cells) if (count !== null) expect(count).toBeGreaterThanOrEqual(5)
        if (hidden.length === 0 || hidden.length === voters.length) return
        expect(hidden.length).toBeGreaterThan(1)
        expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(leastShown)
      }),
    )
  })
})
