import { describe, expect, test } from 'vitest'
import { shuffled } from '../kernel/chance.ts'
import { LotOutOfBounds, seededChance } from './seeded-chance.ts'

const lots = (seed: string, bounds: readonly number[]): readonly number[] => {
  const chance = seededChance(seed)
  return bounds.map((bound) => chance.below(bound))
}

// The expected lots were computed by the Python of the docstring.
describe('Drawing lots from a published seed', () => {
  test('gives the lots that Python gives', () => {
    expect(lots('Trois-Ponts 2026', Array(8).fill(100))).toEqual([89, 38, 52, 97, 63, 72, 56, 76])
    expect(lots('été 😀', Array(4).fill(2 ** 32))).toEqual([
      3929500206, 1595145826, 685421668, 888126329,
    ])
    expect(lots('graine', [1, 2, 3, 10, 1000, 31_000, 2 ** 32 - 1])).toEqual([
      0, 0, 0, 9, 188, 27_986, 2_373_702_308,
    ])
  })

  test('sets aside a trial that would favour the first numbers', () => {
    // First trial of this seed: 281474212861455, above the last multiple of 3 × 2³⁰ before 2⁴⁸.
    expect(lots('rejet 361663', [3 * 2 ** 30])).toEqual([656_215_084])
  })

  test('gives the same lots each time, and others from another seed', () => {
    const bounds = Array(20).fill(1000)
    expect(lots('a', bounds)).toEqual(lots('a', bounds))
    expect(lots('a', bounds)).not.toEqual(lots('b', bounds))
  })

  test('favours nobody: over 60,000 lots among 6, each comes 10,000 times, give or take 400', () => {
    const chance = seededChance('un dé')
    const times = [0, 0, 0, 0, 0, 0]
    for (let k = 0; k < 60_000; k += 1) {
      const lot = chance.below(6)
      times[lot] = (times[lot] ?? 0) + 1
    }
    for (const count of times) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  test('puts each of the 24 orders of four things as often as the others', () => {
    const chance = seededChance('quatre')
    const times = new Map<string, number>()
    for (let k = 0; k < 24_000; k += 1) {
      const order = shuffled(['a', 'b', 'c', 'd'], chance).join('')
      times.set(order, (times.get(order) ?? 0) + 1)
    }
    expect(times.size).toBe(24)
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses to draw among %s things', (bound) => {
    expect(() => seededChance('x').below(bound)).toThrow(LotOutOfBounds)
  })
})
