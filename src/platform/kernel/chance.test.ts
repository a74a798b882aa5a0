import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chance, shuffled } from './chance.ts'

const lotsInTurn = (lots: readonly number[]): Chance => {
  let drawn = 0
  return { below: (bound) => (lots[drawn++] ?? 0) % bound }
}

describe('Putting things in an order drawn by lot', () => {
  test('is replayed by hand: lots 1, 0, 1 turn a b c d into c d a b', () => {
    // d changes with place 1: a d c b. c changes with place 0: c d a b. d stays: c d a b.
    expect(shuffled(['a', 'b', 'c', 'd'], lotsInTurn([1, 0, 1]))).toEqual(['c', 'd', 'a', 'b'])
  })

  test('loses nothing and leaves the given list alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(9), { nil: undefined })),
        fc.array(fc.nat()),
        (items, lots) => {
          const before = [...items]
          const order = shuffled(items, lotsInTurn(lots))
          const rising = (a = 0, b = 0) => a - b
          expect(order.toSorted(rising)).toEqual(before.toSorted(rising))
          expect(items).toEqual(before)
        },
      ),
    )
  })
})
