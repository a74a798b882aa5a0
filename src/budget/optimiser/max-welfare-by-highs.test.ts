import { describe, expect, test } from 'vitest'
import { equals, toText } from '../../platform/kernel/fraction.ts'
import { anElection } from '../methods/elections.testing.ts'
import { checkedWelfare, maxWelfare } from '../methods/max-welfare.ts'
import { publicElections } from '../methods/testing/public-elections.ts'
import { satisfactionsOf } from '../methods/satisfactions.ts'
import { lexOrder } from '../methods/tie-orders.ts'
import { maxWelfareByHighs, proposedByHighs } from './max-welfare-by-highs.ts'

describe('Greatest welfare, proposed by HiGHS', () => {
  test('a (60) and b (40) beat c (70): proposed, checked, answered', async () => {
    const election = anElection({
      budget: 100,
      costs: { a: 60, b: 40, c: 70 },
      ballots: [
        [5, 'ab'],
        [7, 'c'],
      ],
    })
    expect(await proposedByHighs(election, 'card')).toEqual(['a', 'b'])
    const count = await maxWelfareByHighs(election, 'card', ['a', 'b', 'c'])
    expect(count.selected).toEqual(['b', 'a'])
    expect(toText(count.optimalWelfare ?? { numerator: 0n, denominator: 1n })).toBe('10')
  })

  test('without project there is nothing to propose', async () => {
    const election = anElection({ budget: 100, costs: {}, ballots: [[2, '']] })
    expect((await maxWelfareByHighs(election, 'cost', [])).selected).toEqual([])
  })
})

const elections = publicElections()
describe.skipIf(elections === null)('HiGHS on the public elections', () => {
  for (const { file, read } of elections ?? []) {
    test(`${file}: proposes a welfare the exact search does not beat, nor it the exact search`, async () => {
      const election = await read()
      for (const satisfaction of satisfactionsOf(election.format)) {
        const proposed = await proposedByHighs(election, satisfaction)
        const welfare = checkedWelfare(election, satisfaction, proposed)
        const exact = maxWelfare(election, satisfaction, lexOrder(election))
        expect(welfare !== null && exact.optimalWelfare !== undefined).toBe(true)
        if (welfare === null || exact.optimalWelfare === undefined) continue
        expect(equals(welfare, exact.optimalWelfare)).toBe(true)
        expect(maxWelfare(election, satisfaction, lexOrder(election), proposed)).toEqual(exact)
      }
    }, 60_000)
  }
})
