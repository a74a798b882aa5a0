import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLoads, leastLoadIn, lowestTerms } from './least-load.ts'
import { type SupporterGroups, splitBySupport, undivided } from './supporter-groups.ts'
import { inBigIntegers, inDoubles } from './whole-amounts.ts'

const groupsOf = (voters: number, supporters: readonly (readonly number[])[]): SupporterGroups =>
  supporters.reduce(
    (groups, own, project) => splitBySupport(groups, project, Int32Array.from(own)),
    undivided(voters),
  )
const noLoad = lowestTerms(0n, 1n)

describe('Sharing costs so that the greatest load is least', () => {
  test('8 for voters 1 to 4 and 4 for all five: 12 shared by five', () => {
    const groups = groupsOf(5, [
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4],
    ])
    const { load, projects } = leastLoadIn(inDoubles, groups, [0, 1], [8n, 4n], noLoad)
    expect(load).toEqual({ cost: 12n, voters: 5n })
    expect(projects).toEqual([0, 1])
  })

  test('a start that is already the answer is kept, and no set is named', () => {
    const groups = groupsOf(2, [[0, 1]])
    const start = lowestTerms(10n, 2n)
    const found = leastLoadIn(inDoubles, groups, [0], [10n], start)
    expect(found).toEqual({ load: start, projects: null })
  })

  test('doubles and big integers find the same load', () => {
    const someCosts = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 1000 }),
        fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(someCosts, (projects) => {
        const groups = groupsOf(
          10,
          projects.map(([, supporters]) => supporters),
        )
        const indexes = [...projects.keys()]
        const costs = projects.map(([cost]) => BigInt(cost))
        const small = leastLoadIn(inDoubles, groups, indexes, costs, noLoad)
        const big = leastLoadIn(inBigIntegers, groups, indexes, costs, noLoad)
        expect(compareLoads(small.load, big.load)).toBe(0)
      }),
      { numRuns: 300 },
    )
  })
})
