import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  equals,
  type Fraction,
  fraction,
  sum,
  toText,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Election } from './election.ts'
import { anElection, someElection, someElectionTwice } from './elections.testing.ts'
import { FormatNotAllowed, phragmen } from './phragmen.ts'
import { village as villagers } from './testing/village.ts'
import { lexOrder } from './tie-orders.ts'

const approval = ['approval', 'choose-1'] as const

const village = anElection({
  budget: 12,
  costs: { a: 6, b: 4, c: 6 },
  ballots: [
    [2, 'a'],
    [1, 'ab'],
    [1, 'b'],
    [1, 'c'],
  ],
})

/** Voters, projects and loads on a blackboard: no shared denominator, no counting by rounds. */
function onTheBlackboard(election: Election, ties: readonly string[]): readonly string[] {
  const loads = election.ballots.map(() => zero)
  const waiting = new Set(
    [...election.projects.keys()].filter(
      (index) => compare(costOf(index), election.budget) <= 0 && supporters(index).length > 0,
    ),
  )
  const bought: string[] = []
  let spent: Fraction = zero
  while (waiting.size > 0) {
    const moments = [...waiting].map((index) => ({ index, moment: moment(index) }))
    const first = moments.map((each) => each.moment).reduce((a, b) => (compare(a, b) <= 0 ? a : b))
    const tied = moments.filter((each) => equals(each.moment, first)).map(({ index }) => index)
    const over = tied.some((index) => compare(add(spent, costOf(index)), election.budget) > 0)
    if (over) return bought
    const winner = tied.sort((a, b) => ties.indexOf(idOf(a)) - ties.indexOf(idOf(b)))[0] ?? 0
    for (const voter of supporters(winner)) loads[voter] = first
    spent = add(spent, costOf(winner))
    bought.push(idOf(winner))
    waiting.delete(winner)
  }
  return bought

  function moment(index: number): Fraction {
    const theirs = supporters(index).map((voter) => loads[voter] ?? zero)
    return divide(add(costOf(index), sum(theirs)), fraction(theirs.length))
  }
  function supporters(index: number): readonly number[] {
    return [...election.ballots.keys()].filter((voter) =>
      election.ballots[voter]?.projects.includes(index),
    )
  }
  function costOf(index: number): Fraction {
    return election.projects[index]?.cost ?? zero
  }
  function idOf(index: number): string {
    return election.projects[index]?.id ?? ''
  }
}

describe('Counting by Phragmén', () => {
  test('the five villagers have the garden after 7 €, the benches after 11, then no fountain', () => {
    const count = phragmen(villagers, lexOrder(villagers))
    expect(
      count.rounds.map(
        (round) => round.kind === 'load' && [round.project, toText(round.greatestLoad)],
      ),
    ).toEqual([
      ['jardin', '7'],
      ['bancs', '11'],
    ])
    expect(count.stopReason).toBe('next-does-not-fit')
  })

  test('buys a when its three supporters hold 6 €, then stops before b and c cost too much', () => {
    // a and b are both payable at 2 € each; a comes first. Then b: (4 + 2) / 2 = 3 €; c: 6 €.
    const count = phragmen(village, ['a', 'b', 'c'])
    expect(count.selected).toEqual(['a', 'b'])
    expect(
      count.rounds.map((round) => round.kind === 'load' && toText(round.greatestLoad)),
    ).toEqual(['2', '3'])
    expect(count.tieEvents).toBe(1)
    expect(count.stopReason).toBe('next-does-not-fit')
    expect(toText(count.totalCost)).toBe('10')
  })

  test('stops when one of two tied projects does not fit, even if the other would', () => {
    const tied = anElection({
      budget: 3,
      costs: { a: 2, b: 1, c: 2 },
      ballots: [
        [1, 'a'],
        [1, 'b'],
        [2, 'c'],
      ],
    })
    // b and c are due at 1 €: together they fit. Then a, at 2 €, does not.
    expect(phragmen(tied, ['a', 'b', 'c']).selected).toEqual(['b', 'c'])
    const smaller = { ...tied, budget: fraction(2) }
    // After b, 1 € is left: c, due at the same moment, stops the count.
    expect(phragmen(smaller, ['a', 'b', 'c']).selected).toEqual(['b'])
  })

  test('leaves aside a project dearer than the budget, and one without supporter', () => {
    const election = anElection({ budget: 5, costs: { a: 9, b: 1, c: 1 }, ballots: [[3, 'ab']] })
    const count = phragmen(election, ['a', 'b', 'c'])
    expect(count.selected).toEqual(['b'])
    expect(count.stopReason).toBe('all-supported-bought')
  })

  test('finds what the blackboard finds', () => {
    fc.assert(
      fc.property(someElection([...approval]), (election) => {
        const ties = lexOrder(election).toReversed()
        expect(phragmen(election, ties).selected).toEqual(onTheBlackboard(election, ties))
      }),
      { numRuns: 2000 },
    )
  })

  test('never spends more than the budget, and counts each euro', () => {
    fc.assert(
      fc.property(someElection([...approval]), (election) => {
        const count = phragmen(election, lexOrder(election))
        expect(compare(count.totalCost, election.budget)).toBeLessThanOrEqual(0)
        expect(count.totalCost).toEqual(sum(count.rounds.map(({ cost }) => cost)))
      }),
    )
  })

  test('finds the same whatever the order of ballots and of projects', () => {
    fc.assert(
      fc.property(someElectionTwice([...approval]), ([election, again]) => {
        expect(phragmen(again, lexOrder(election))).toEqual(phragmen(election, lexOrder(election)))
      }),
    )
  })

  test('refuses rankings and points', () => {
    expect(() => phragmen({ ...village, format: 'ordinal' }, ['a', 'b', 'c'])).toThrow(
      FormatNotAllowed,
    )
  })
})
