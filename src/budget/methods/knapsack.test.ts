import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestChoice, KnapsackTooLarge, type KnapsackItem } from './knapsack.ts'

const item = (value: number, cost: number): KnapsackItem => ({
  value: BigInt(value),
  cost: BigInt(cost),
})
const valueOf = (items: readonly KnapsackItem[], taken: readonly number[]): bigint =>
  taken.reduce((total, place) => total + (items[place]?.value ?? 0n), 0n)

describe('Choosing the most valuable items a budget can pay', () => {
  test('10 for 6 is the better bargain, yet 9 for 5 and 9 for 5 are worth more within 10', () => {
    expect(bestChoice([item(11, 6), item(9, 5), item(9, 5)], 10n)).toEqual([1, 2])
  })

  test('of two equal choices the first in order is taken', () => {
    expect(bestChoice([item(5, 5), item(5, 5)], 5n)).toEqual([0])
  })

  test('nothing fits, nothing is offered, everything fits', () => {
    expect(bestChoice([item(5, 6)], 5n)).toEqual([])
    expect(bestChoice([], 5n)).toEqual([])
    expect(bestChoice([item(1, 2), item(3, 3)], 5n)).toEqual([0, 1])
  })

  test('reaches what trying every subset reaches, never above budget', () => {
    fc.assert(
      fc.property(someItems, fc.nat({ max: 60 }), (items, budget) => {
        const taken = bestChoice(items, BigInt(budget))
        const cost = taken.reduce((total, place) => total + (items[place]?.cost ?? 0n), 0n)
        expect(cost <= BigInt(budget)).toBe(true)
        expect(valueOf(items, taken)).toBe(bestOfAllSubsets(items, BigInt(budget)))
      }),
      { numRuns: 1000 },
    )
  })

  test('knowing a value that can be reached, or a false one, changes nothing to the answer', () => {
    fc.assert(
      fc.property(someItems, fc.nat({ max: 60 }), fc.nat({ max: 5 }), (items, budget, excess) => {
        const taken = bestChoice(items, BigInt(budget))
        const optimum = valueOf(items, taken)
        for (const reachable of [optimum, optimum / 2n, optimum + BigInt(excess)]) {
          expect(bestChoice(items, BigInt(budget), { reachable })).toEqual(taken)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('gives up rather than announce an optimum it has not proved', () => {
    const items = [...new Array(40).keys()].map((k) => item(1000 + k * k, 1000 + ((k * 37) % 41)))
    expect(() => bestChoice(items, 20_300n, { limit: 3 })).toThrow(KnapsackTooLarge)
  })
})

const someItems = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([value, cost]) => item(value, cost)),
  { maxLength: 9 },
)

function bestOfAllSubsets(items: readonly KnapsackItem[], budget: bigint): bigint {
  let best = 0n
  for (let mask = 0; mask < 2 ** items.length; mask += 1) {
    const subset = items.filter((_, place) => (mask >> place) % 2 === 1)
    const cost = subset.reduce((total, own) => total + own.cost, 0n)
    const value = subset.reduce((total, own) => total + own.value, 0n)
    if (cost <= budget && value > best) best = value
  }
  return best
}
