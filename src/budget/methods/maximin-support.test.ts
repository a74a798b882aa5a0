import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  subtract,
  toText,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count } from './count.ts'
import type { Election } from './election.ts'
import { anElection, someElection, someElectionTwice } from './elections.testing.ts'
import { maximinSupport } from './maximin-support.ts'
import { differences } from './testing/differences.ts'
import { publicElections } from './testing/public-elections.ts'
import { village } from './testing/village.ts'
import { lexOrder } from './tie-orders.ts'

const loads = (count: Count): readonly string[] =>
  count.rounds.map((round) => (round.kind === 'load' ? toText(round.greatestLoad) : '?'))

describe('Counting by maximin support', () => {
  test('buys first the project whose cost per supporter is least', () => {
    const election = anElection({
      budget: 100,
      costs: { a: 60, b: 40 },
      ballots: [
        [10, 'a'],
        [5, 'b'],
      ],
    })
    const count = maximinSupport(election, ['a', 'b'])
    expect(count.selected).toEqual(['a', 'b'])
    expect(loads(count)).toEqual(['6', '8'])
  })

  test('divides anew what was bought: 4 voters share a (8) and b (4), the fifth helps with b', () => {
    // First b: 4 for 5 voters. Then a: its 4 supporters pay 8, leaving b to the fifth at least in
    // part; all together 12 for 5 voters, and a alone 8 for 4: 12/5 is more.
    const election = anElection({
      budget: 12,
      costs: { a: 8, b: 4 },
      ballots: [
        [4, 'ab'],
        [1, 'b'],
      ],
    })
    const count = maximinSupport(election, ['a', 'b'])
    expect(count.selected).toEqual(['b', 'a'])
    expect(loads(count)).toEqual(['4/5', '12/5'])
  })

  test('leaves those already served aside: a second project of the same voters weighs more', () => {
    const election = anElection({
      budget: 30,
      costs: { a: 10, b: 10, c: 10 },
      ballots: [
        [6, 'ab'],
        [4, 'c'],
      ],
    })
    expect(maximinSupport(election, ['a', 'b', 'c']).selected).toEqual(['a', 'c', 'b'])
  })

  test('the example of the explanation: the garden, then the benches at 8.60 each', () => {
    const count = maximinSupport(village, ['jardin', 'fontaine', 'bancs'])
    expect(count.selected).toEqual(['jardin', 'bancs'])
    expect(loads(count)).toEqual(['7', '43/5'])
  })

  test('two projects exactly tied: the earlier in the order drawn wins, and the tie is told', () => {
    const election = anElection({
      budget: 10,
      costs: { a: 10, b: 10 },
      ballots: [
        [3, 'a'],
        [3, 'b'],
      ],
    })
    expect(maximinSupport(election, ['b', 'a']).selected).toEqual(['b'])
    expect(maximinSupport(election, ['b', 'a']).tieEvents).toBe(1)
  })

  test('a project nobody supports is never bought; without voter nothing is', () => {
    const election = anElection({ budget: 10, costs: { a: 1 }, ballots: [[2, '']] })
    expect(maximinSupport(election, ['a']).selected).toEqual([])
    expect(maximinSupport({ ...election, ballots: [] }, ['a']).selected).toEqual([])
  })

  test('amounts beyond 2^53 are counted as exactly as small ones', () => {
    const election = anElection({
      budget: '90071992547409930000000000001',
      costs: { a: '30000000000000000000000000001', b: '30000000000000000000000000000' },
      ballots: [
        [3, 'ab'],
        [1, 'a'],
        [1, 'b'],
      ],
    })
    const count = maximinSupport(election, ['a', 'b'])
    expect(loads(count)).toEqual([
      '7500000000000000000000000000',
      '60000000000000000000000000001/5',
    ])
  })

  test('the greatest load is the one that no sharing can beat, whatever the election', () => {
    fc.assert(
      fc.property(someElection(['approval', 'choose-1']), (election) => {
        const count = maximinSupport(election, lexOrder(election))
        const bought: number[] = []
        for (const round of count.rounds) {
          bought.push(election.projects.findIndex(({ id }) => id === round.project))
          expect(loads(count)[bought.length - 1]).toBe(toText(dearestSubset(election, bought)))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('each winner is one of least load among those that fit', () => {
    fc.assert(
      fc.property(someElection(['approval', 'choose-1']), (election) => {
        const count = maximinSupport(election, lexOrder(election))
        expect(count.selected).toEqual(byTheBook(election))
        expect(compare(count.totalCost, election.budget)).not.toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  test('the order of voters and of projects changes nothing', () => {
    fc.assert(
      fc.property(someElectionTwice(['approval', 'choose-1']), ([one, other]) => {
        expect(maximinSupport(other, lexOrder(one))).toEqual(maximinSupport(one, lexOrder(one)))
      }),
      { numRuns: 100 },
    )
  })
})

/** Greatest, over the non-empty subsets, of cost per voter who supports one of the subset. */
function dearestSubset(election: Election, projects: readonly number[]): Fraction {
  let dearest = zero
  for (let mask = 1; mask < 2 ** projects.length; mask += 1) {
    const subset = projects.filter((_, place) => (mask >> place) % 2 === 1)
    const voters = election.ballots.filter((ballot) =>
      ballot.projects.some((project) => subset.includes(project)),
    ).length
    const cost = subset.map((index) => election.projects[index]?.cost ?? zero).reduce(add, zero)
    const load = divide(cost, fraction(voters))
    if (compare(load, dearest) > 0) dearest = load
  }
  return dearest
}

/** The rule as it is defined, without a thought for time. */
function byTheBook(election: Election): readonly string[] {
  const bought: number[] = []
  let money = election.budget
  for (;;) {
    const fitting = [...election.projects.keys()]
      .filter((index) => !bought.includes(index))
      .filter((index) => election.ballots.some((ballot) => ballot.projects.includes(index)))
      .filter((index) => compare(election.projects[index]?.cost ?? zero, money) <= 0)
      .map((index) => ({ index, load: dearestSubset(election, [...bought, index]) }))
    const [first] = fitting.sort((a, b) => compare(a.load, b.load) || a.index - b.index)
    if (first === undefined) return bought.map((index) => election.projects[index]?.id ?? '')
    bought.push(first.index)
    money = subtract(money, election.projects[first.index]?.cost ?? zero)
  }
}

const elections = publicElections()
describe.skipIf(elections === null)('Maximin support on the public elections', () => {
  for (const { file, outcomes, read } of elections ?? []) {
    const expected = outcomes.find(({ rule }) => rule === 'maximin-support')
    if (expected === undefined) continue
    test(`${file}: same winners, in the same order, with the same loads`, async () => {
      const election = await read()
      const count = maximinSupport(election, lexOrder(election))
      expect(differences(election, count, expected)).toEqual([])
    }, 120_000)
  }
})
