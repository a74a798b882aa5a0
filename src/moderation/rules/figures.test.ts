import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShown, leastShown, shownShares } from './figures.ts'

const share = (name: string, count: number) => ({ name, count })

describe('Public figures', () => {
  test('tell counts of five and more apart, the largest first', () => {
    expect(shownShares([share('a', 5), share('b', 9)])).toEqual({
      shares: [share('b', 9), share('a', 5)],
      together: null,
    })
  })
  test('put a small one with the next smallest: the total would give it back', () => {
    expect(shownShares([share('a', 2), share('b', 9), share('c', 30)])).toEqual({
      shares: [share('c', 30)],
      together: { names: ['a', 'b'], count: 11 },
    })
  })
  test('say nothing of four in all, and say zero', () => {
    expect(shownShares([share('a', 2), share('b', 2)])).toBeNull()
    expect([isShown(0), isShown(4), isShown(5)]).toEqual([true, false, true])
  })
  test('lose nobody and show no group under five, whatever the counts', () => {
    const counts = fc.array(fc.nat({ max: 12 }), { maxLength: 8 })
    fc.assert(
      fc.property(counts, (given) => {
        const shown = shownShares(given.map((count, place) => share(String(place), count)))
        const total = given.reduce((all, count) => all + count, 0)
        if (shown === null) return total < leastShown
        const told = shown.shares.map(({ count }) => count)
        const { together } = shown
        return (
          told.every((count) => count >= leastShown) &&
          (together === null ||
            (together.count >= leastShown && together.names.length > 1) ||
            told.length === 0) &&
          told.reduce((all, count) => all + count, 0) + (together?.count ?? 0) === total
        )
      }),
    )
  })
})
