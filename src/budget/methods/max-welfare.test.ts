import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, subtract, toText, zero } from '../../platform/kernel/fraction.ts'
import { anElection, euros, someElection, someElectionTwice } from './elections.testing.ts'
import { greedy } from './greedy.ts'
import { checkedWelfare, maxWelfare } from './max-welfare.ts'
import { satisfactionsOf } from './satisfactions.ts'
import { publicElections } from './testing/public-elections.ts'
import { settingsOf } from './testing/settings-of.ts'
import { village } from './testing/village.ts'
import { lexOrder } from './tie-orders.ts'

const district = anElection({
  budget: 100,
  costs: { a: 60, b: 40, c: 70, d: 10 },
  ballots: [
    [5, 'ab'],
    [7, 'c'],
    [3, ''],
  ],
})

describe('Finding the projects that give most satisfaction in all', () => {
  test('a and b give 10 ticks within 100, c only 7: d, which nobody wants, is left out', () => {
    const count = maxWelfare(district, 'card', ['a', 'b', 'c', 'd'])
    expect(count.selected).toEqual(['b', 'a'])
    expect(toText(count.optimalWelfare ?? zero)).toBe('10')
    expect(toText(count.totalCost)).toBe('100')
  })

  test('in money, a and b give 5 × 100 to their voters, more than c: 7 × 70', () => {
    expect(toText(maxWelfare(district, 'cost', ['a', 'b', 'c', 'd']).optimalWelfare ?? zero)).toBe(
      '500',
    )
  })

  test('the example of the explanation: garden and fountain give 178', () => {
    const count = maxWelfare(village, 'cost', ['jardin', 'fontaine', 'bancs'])
    expect(count.selected).toEqual(['jardin', 'fontaine'])
    expect(toText(count.optimalWelfare ?? zero)).toBe('178')
  })

  test('of two optimal sets, the order drawn decides', () => {
    const election = anElection({ budget: 5, costs: { a: 5, b: 5 }, ballots: [[1, 'ab']] })
    expect(maxWelfare(election, 'card', ['a', 'b']).selected).toEqual(['a'])
    expect(maxWelfare(election, 'card', ['b', 'a']).selected).toEqual(['b'])
  })

  test('points may be decimals and amounts cents', () => {
    const election = {
      ...anElection({
        format: 'scoring',
        budget: '0.30',
        costs: { a: '0.20', b: '0.15', c: '0.15' },
        ballots: [],
      }),
      ballots: [{ projects: [0, 1, 2], points: ['3', '1.6', '1.5'].map(euros) }],
    }
    const count = maxWelfare(election, 'points', ['a', 'b', 'c'])
    expect(toText(count.optimalWelfare ?? zero)).toBe('31/10')
    expect(count.selected).toEqual(['b', 'c'])
  })

  test('a proposal above the budget is refused, one within it is measured', () => {
    expect(checkedWelfare(district, 'card', ['a', 'c'])).toBeNull()
    expect(toText(checkedWelfare(district, 'card', ['c', 'd']) ?? zero)).toBe('7')
  })

  test('never costs more than the budget, never gives less than the count by votes', () => {
    fc.assert(
      fc.property(someElection(), (election) => {
        for (const satisfaction of satisfactionsOf(election.format)) {
          const ties = lexOrder(election)
          const count = maxWelfare(election, satisfaction, ties)
          expect(compare(count.totalCost, election.budget)).not.toBe(1)
          for (const order of ['votes-or-points', 'satisfaction-per-cost'] as const) {
            const { selected } = greedy(election, satisfaction, order, ties)
            const welfare = checkedWelfare(election, satisfaction, selected) ?? zero
            expect(compare(subtract(count.optimalWelfare ?? zero, welfare), zero)).not.toBe(-1)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the order of voters and of projects changes nothing', () => {
    fc.assert(
      fc.property(someElectionTwice(), ([one, other]) => {
        for (const satisfaction of satisfactionsOf(one.format)) {
          const ties = lexOrder(one)
          expect(maxWelfare(other, satisfaction, ties)).toEqual(maxWelfare(one, satisfaction, ties))
        }
      }),
      { numRuns: 200 },
    )
  })
})

const elections = publicElections()
describe.skipIf(elections === null)('Greatest welfare on the public elections', () => {
  for (const { file, outcomes, read } of elections ?? []) {
    const expected = outcomes.filter(({ rule }) => rule === 'max-welfare')
    test(`${file}: the optimum known, ${expected.length} times`, async () => {
      const election = await read()
      for (const outcome of expected) {
        const { satisfaction = 'cost' } = settingsOf(outcome) ?? {}
        const count = maxWelfare(election, satisfaction, lexOrder(election))
        // The set known may be another one: its cost too. The welfare must be the same.
        expect(toText(count.optimalWelfare ?? zero)).toBe(outcome.optimalWelfare)
      }
    })
  }
})
