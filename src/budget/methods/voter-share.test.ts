import { describe, expect, test } from 'vitest'
import { toText } from '../../platform/kernel/fraction.ts'
import { anElection } from './elections.testing.ts'
import { equalShares } from './equal-shares.ts'
import { greedy } from './greedy.ts'
import { voterShare } from './voter-share.ts'

const election = anElection({
  budget: 40,
  costs: { a: 12, b: 18, c: 30 },
  ballots: [
    [2, 'ab'],
    [1, 'b'],
    [1, 'c'],
  ],
})
const count = equalShares(election, 'card', ['a', 'b', 'c'])

const linesOf = (choice: readonly number[]): readonly string[] => {
  const { payments, left } = voterShare(election, count, { projects: choice })
  return [...payments.map(({ project, amount }) => `${project} ${toText(amount)}`), toText(left)]
}

describe('How a voter’s share was spent', () => {
  test('who supported a and b paid 6 € for a, gave her last 4 € for b', () => {
    expect(linesOf([0, 1])).toEqual(['a 6', 'b 4', '0'])
  })

  test('who supported b alone paid 10 € for it', () => {
    expect(linesOf([1])).toEqual(['b 10', '0'])
  })

  test('who supported only a loser keeps her 10 €', () => {
    expect(linesOf([2])).toEqual(['10'])
  })

  test('an empty ballot spends nothing', () => {
    expect(linesOf([])).toEqual(['10'])
  })

  test('under a rule without shares there is nothing to spend', () => {
    const byVotes = greedy(election, 'cost', 'votes-or-points', ['a', 'b', 'c'])
    const share = voterShare(election, byVotes, { projects: [0] })
    expect([share.payments, toText(share.left)]).toEqual([[], '0'])
  })
})
