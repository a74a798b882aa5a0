import { describe, expect, test } from 'vitest'
import { anElection } from './elections.testing.ts'
import { compareCodePoints } from '../../platform/kernel/code-points.ts'
import {
  IncompleteTieOrder,
  lexOrder,
  minCostMaxVotesOrder,
  namedTieOrder,
  tieRanks,
} from './tie-orders.ts'

const election = anElection({
  budget: 10,
  costs: { '2': 5, '10': 5, B: 5, a: 3 },
  ballots: [],
})

describe('The order that settles ties', () => {
  test('by id compares text, not numbers: 10 comes before 2', () => {
    expect(lexOrder(election)).toEqual(['10', '2', 'B', 'a'])
  })

  test('by id goes by Unicode code point, even beyond the first 65,536', () => {
    // U+FF5E precedes U+1F333, whose first UTF-16 unit is U+D83C.
    expect(compareCodePoints('～', '🌳')).toBeLessThan(0)
    expect(['🌳', '～'].toSorted()).toEqual(['🌳', '～'])
    expect(compareCodePoints('ab', 'a')).toBeGreaterThan(0)
    expect(compareCodePoints('a', 'a')).toBe(0)
  })

  test('by cost puts the cheapest first, then the most voted, then the id', () => {
    const voted = anElection({
      budget: 10,
      costs: { d: 5, c: 5, b: 5, a: 9 },
      ballots: [
        [2, { d: 0 }],
        [1, { b: 1 }],
      ],
      format: 'cumulative',
    })
    expect(minCostMaxVotesOrder(voted)).toEqual(['b', 'c', 'd', 'a'])
    expect(namedTieOrder(voted, 'minCostMaxVotes')).toEqual(minCostMaxVotesOrder(voted))
    expect(namedTieOrder(voted, 'lex')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('given as a list, ranks each project of the election', () => {
    expect([...tieRanks(election, ['a', 'B', '10', '2'])]).toEqual([3, 2, 1, 0])
  })

  test('given as a list that forgets, repeats or invents, is refused with the ids at fault', () => {
    expect(() => tieRanks(election, ['a', 'a', 'zoo', '10', '2'])).toThrow(IncompleteTieOrder)
    try {
      tieRanks(election, ['a', 'a', 'zoo', '10', '2'])
    } catch (error) {
      expect(error).toMatchObject({
        code: 'incomplete-tie-order',
        missing: ['B'],
        repeated: ['a'],
        unknown: ['zoo'],
      })
    }
  })
})
