import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, fraction, toText } from '../../platform/kernel/fraction.ts'
import { greedyOrders } from './count.ts'
import { anElection, someElection, someElectionTwice } from './elections.testing.ts'
import { greedy } from './greedy.ts'
import { SatisfactionNotAllowed, satisfactionsOf } from './satisfactions.ts'
import { village as villagers } from './testing/village.ts'
import { lexOrder } from './tie-orders.ts'

const village = anElection({
  budget: 10,
  costs: { a: 6, b: 5, c: 4 },
  ballots: [
    [2, 'ab'],
    [2, 'ac'],
    [1, 'b'],
  ],
})

describe('Counting the five villagers', () => {
  test('by votes, the garden (4) and the fountain (3) take all; Esther gets nothing', () => {
    const count = greedy(villagers, 'cost', 'votes-or-points', lexOrder(villagers))
    expect(count.selected).toEqual(['jardin', 'fontaine'])
    expect(toText(count.totalCost)).toBe('50')
  })

  test('by votes for each euro: garden 4/28, fountain 3/22, benches 2/15', () => {
    const count = greedy(villagers, 'card', 'satisfaction-per-cost', lexOrder(villagers))
    expect(count.rounds.map(({ project }) => project)).toEqual(['jardin', 'fontaine', 'bancs'])
  })
})

describe('Counting from the most wanted project to the least', () => {
  test('takes a (4 votes), skips b (3 votes, 5 € for 4 € left), takes c (2 votes)', () => {
    const count = greedy(village, 'cost', 'votes-or-points', lexOrder(village))
    expect(count.selected).toEqual(['a', 'c'])
    expect(toText(count.totalCost)).toBe('10')
    expect(
      count.rounds.map((round) => round.kind === 'considered' && [round.project, round.taken]),
    ).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ])
  })

  test('ranks by votes for each euro when asked: a 4/6, b 3/5, c 2/4', () => {
    const count = greedy(village, 'card', 'satisfaction-per-cost', lexOrder(village))
    expect(count.rounds.map((round) => round.kind === 'considered' && toText(round.score))).toEqual(
      ['2/3', '3/5', '1/2'],
    )
  })

  test('by money spent on what one supports, the ranking per euro is that of the votes', () => {
    fc.assert(
      fc.property(someElection(['approval', 'choose-1']), (election) => {
        const ties = lexOrder(election)
        const byVotes = greedy(election, 'cost', 'votes-or-points', ties)
        const perEuro = greedy(election, 'cost', 'satisfaction-per-cost', ties)
        expect(perEuro.selected).toEqual(byVotes.selected)
      }),
    )
  })

  test('settles equal votes by the order given in advance, and says how many groups were tied', () => {
    const tied = anElection({
      budget: 5,
      costs: { a: 5, b: 5, c: 5, d: 5 },
      ballots: [
        [2, 'ab'],
        [1, 'cd'],
      ],
    })
    expect(greedy(tied, 'cost', 'votes-or-points', ['d', 'c', 'b', 'a']).selected).toEqual(['b'])
    expect(greedy(tied, 'cost', 'votes-or-points', ['a', 'b', 'c', 'd']).tieEvents).toBe(2)
  })

  test('takes last, if it fits, a project nobody voted for', () => {
    const election = anElection({ budget: 3, costs: { a: 1, b: 2 }, ballots: [[1, 'b']] })
    expect(greedy(election, 'cost', 'votes-or-points', ['a', 'b']).selected).toEqual(['b', 'a'])
  })

  test('never spends more than the budget', () => {
    fc.assert(
      fc.property(someElection(), fc.constantFrom(...greedyOrders), (election, order) => {
        const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
        const count = greedy(election, satisfaction, order, lexOrder(election))
        expect(compare(count.totalCost, election.budget)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('finds the same whatever the order of ballots and of projects', () => {
    fc.assert(
      fc.property(someElectionTwice(), ([election, again]) => {
        const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
        const ties = lexOrder(election)
        expect(greedy(again, satisfaction, 'satisfaction-per-cost', ties)).toEqual(
          greedy(election, satisfaction, 'satisfaction-per-cost', ties),
        )
      }),
    )
  })

  test('refuses points read on a set of ticks', () => {
    expect(() => greedy(village, 'points', 'votes-or-points', lexOrder(village))).toThrow(
      SatisfactionNotAllowed,
    )
  })

  test('adds up decimals exactly: 0.1 + 0.2 points are 0.3', () => {
    const election = {
      ...village,
      format: 'cumulative' as const,
      ballots: [
        { projects: [0], points: [fraction(1, 10)] },
        { projects: [0, 1], points: [fraction(2, 10), fraction(3, 10)] },
      ],
    }
    expect(greedy(election, 'points', 'votes-or-points', ['b', 'a', 'c']).selected[0]).toBe('b')
  })
})
