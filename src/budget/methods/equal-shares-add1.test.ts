import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  type Fraction,
  floor,
  fraction,
  sum,
  subtract,
  toText,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count } from './count.ts'
import type { Election } from './election.ts'
import { anElection, someElection, someElectionTwice } from './elections.testing.ts'
import { equalShare, equalShares } from './equal-shares.ts'
import {
  CountAbandoned,
  equalSharesAdd1NonExhaustive,
  equalSharesAdd1Pabutools,
  equalSharesAdd1u,
  IncrementNotPositive,
} from './equal-shares-add1.ts'
import { equalSharesByTheBook } from './equal-shares-by-the-book.ts'
import { satisfactionsOf, scoresByProject } from './satisfactions.ts'
import { village as villagers } from './testing/village.ts'
import { lexOrder, minCostMaxVotesOrder } from './tie-orders.ts'

const variants = [equalSharesAdd1Pabutools, equalSharesAdd1u, equalSharesAdd1NonExhaustive]

/** 10 € each: a costs its two supporters 6 each; b needs 12 from one, c 30 from one. */
const village = anElection({
  budget: 40,
  costs: { a: 12, b: 12, c: 30 },
  ballots: [
    [2, 'a'],
    [1, 'b'],
    [1, 'c'],
  ],
})

const totalOf = (election: Election, ids: readonly string[]): Fraction =>
  sum(election.projects.flatMap(({ id, cost }) => (ids.includes(id) ? [cost] : [])))

describe('Equal shares with growing endowments', () => {
  test('with 11 € each instead of 10, the five villagers buy the garden and the benches', () => {
    for (const variant of [equalSharesAdd1Pabutools, equalSharesAdd1u]) {
      const count = variant(villagers, { satisfaction: 'cost' }, lexOrder(villagers))
      expect(count.selected).toEqual(['jardin', 'bancs'])
      expect([toText(count.finalEndowment ?? zero), count.runs, count.stopReason]).toEqual([
        '11',
        2,
        'exhaustive',
      ])
      const benches = count.rounds[1]
      expect(benches?.kind === 'purchase' && benches.lesserPayments).toEqual([
        { amount: fraction(4), voters: 1 },
      ])
    }
    const further = equalSharesAdd1NonExhaustive(
      villagers,
      { satisfaction: 'cost' },
      lexOrder(villagers),
    )
    expect(further.selected).toEqual(['jardin', 'bancs'])
    expect(toText(further.finalEndowment ?? zero)).toBe('14')
  })

  test('plain equal shares buys a only; two euros more each buy b too', () => {
    const ties = lexOrder(village)
    expect(equalShares(village, 'cost', ties).selected).toEqual(['a'])
    const count = equalSharesAdd1Pabutools(village, { satisfaction: 'cost' }, ties)
    expect(count.selected).toEqual(['a', 'b'])
    expect([toText(count.finalEndowment ?? zero), count.runs, count.stopReason]).toEqual([
      '12',
      3,
      'exhaustive',
    ])
  })

  test('without the exhaustive stop, endowments grow until c would cost too much: 29 €', () => {
    const count = equalSharesAdd1NonExhaustive(village, { satisfaction: 'cost' }, lexOrder(village))
    expect(count.selected).toEqual(['a', 'b'])
    expect([toText(count.finalEndowment ?? zero), count.runs, count.stopReason]).toEqual([
      '29',
      21,
      'next-infeasible',
    ])
  })

  test('an increment of 20 skips the endowment that buys b alone', () => {
    const settings = { satisfaction: 'cost', increment: fraction(20) } as const
    const count = equalSharesAdd1NonExhaustive(village, settings, lexOrder(village))
    expect(count.selected).toEqual(['a'])
    expect(count.stopReason).toBe('next-infeasible')
  })

  test('the completion then adds, from the most voted, what still fits: b', () => {
    const settings = { satisfaction: 'cost', increment: fraction(20) } as const
    const count = equalSharesAdd1u(village, settings, lexOrder(village))
    expect(count.selected).toEqual(['a', 'b'])
    expect(count.rounds.slice(1).map(({ kind, project }) => [kind, project])).toEqual([
      ['completion', 'b'],
      ['completion', 'c'],
    ])
    expect(count.rounds.at(-1)?.moneyLeft).toEqual(subtract(village.budget, count.totalCost))
  })

  test('starts from whole euros, pabutools from the exact share', () => {
    const uneven = { ...village, budget: fraction(42) }
    const settings = { satisfaction: 'cost', increment: fraction(1000) } as const
    const ties = lexOrder(uneven)
    expect(toText(equalSharesAdd1u(uneven, settings, ties).finalEndowment ?? zero)).toBe('10')
    const pabutools = equalSharesAdd1Pabutools(uneven, settings, ties)
    expect(toText(pabutools.finalEndowment ?? zero)).toBe('21/2')
  })

  test('when everything fits, endowments do not grow and everything is bought', () => {
    const rich = { ...village, budget: fraction(54) }
    const count = equalSharesAdd1u(rich, { satisfaction: 'cost' }, lexOrder(rich))
    expect([count.runs, count.stopReason]).toEqual([1, 'everything-affordable'])
    expect(toText(count.finalEndowment ?? zero)).toBe('27/2')
    expect([...count.selected].sort()).toEqual(['a', 'b', 'c'])
  })

  test('stops when all that has a supporter is bought, though something still fits', () => {
    const election = anElection({
      budget: 20,
      costs: { a: 10, b: 9, z: 99 },
      ballots: [[2, 'a']],
    })
    const settings = { satisfaction: 'cost' } as const
    const count = equalSharesAdd1NonExhaustive(election, settings, lexOrder(election))
    expect([count.selected, count.stopReason]).toEqual([['a'], 'all-supported-bought'])
    const completed = equalSharesAdd1u(election, settings, lexOrder(election))
    expect(completed.selected).toEqual(['a', 'b'])
  })

  test('an increment of zero would never end: refused', () => {
    expect(() =>
      equalSharesAdd1u(village, { satisfaction: 'cost', increment: zero }, lexOrder(village)),
    ).toThrow(IncrementNotPositive)
  })

  test('tells each run and its endowment, and stops when asked', () => {
    const seen: string[] = []
    const onProgress = ({ run, endowment }: { run: number; endowment: Fraction }): boolean => {
      seen.push(`${run}: ${toText(endowment)}`)
      return run < 3
    }
    expect(() =>
      equalSharesAdd1NonExhaustive(
        village,
        { satisfaction: 'cost', onProgress },
        lexOrder(village),
      ),
    ).toThrow(CountAbandoned)
    expect(seen).toEqual(['1: 10', '2: 11', '3: 12'])
  })

  test('never spends more than the budget', () => {
    everyCount((election, count) => {
      expect(compare(count.totalCost, election.budget)).toBeLessThanOrEqual(0)
      expect(count.totalCost).toEqual(totalOf(election, count.selected))
    })
  })

  test('finds the same whatever the order of ballots and of projects', () => {
    fc.assert(
      fc.property(someElectionTwice(), fc.constantFrom(...variants), ([one, two], variant) => {
        const satisfaction = satisfactionsOf(one.format)[0] ?? 'cost'
        const ties = minCostMaxVotesOrder(one)
        const settings = { satisfaction, increment: fraction(40) }
        expect(variant(two, settings, ties)).toEqual(variant(one, settings, ties))
      }),
      { numRuns: 150 },
    )
  })

  test('add1u leaves nothing that fits', () => {
    everyCount((election, count) => {
      if (count.settings.rule !== 'mes-add1u') return
      const left = subtract(election.budget, count.totalCost)
      const others = election.projects.filter(({ id }) => !count.selected.includes(id))
      expect(others.filter(({ cost }) => compare(cost, left) <= 0)).toEqual([])
    })
  })

  test('finds the endowment and the winners of the loop written from the definition', () => {
    fc.assert(
      fc.property(someElection(), (election) => {
        const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
        const count = equalSharesAdd1Pabutools(election, { satisfaction }, lexOrder(election))
        const expected = pabutoolsLoop(election)
        expect(count.selected).toEqual(expected.selected)
        expect(count.finalEndowment).toEqual(expected.endowment)
      }),
      { numRuns: 200 },
    )
  })
})

/** Rule 3 word for word, on the book's runs. */
function pabutoolsLoop(election: Election): { selected: readonly string[]; endowment: Fraction } {
  const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
  const scores = scoresByProject(election)
  const at = (endowment: Fraction): readonly string[] =>
    equalSharesByTheBook(election, satisfaction, lexOrder(election), endowment).rounds.map(
      ({ project }) => project,
    )
  let endowment = equalShare(election)
  let selected = at(endowment)
  for (;;) {
    const left = subtract(election.budget, totalOf(election, selected))
    const fitting = election.projects.filter(
      ({ id, cost }, index) =>
        !selected.includes(id) && (scores[index]?.numerator ?? 0n) > 0n && compare(cost, left) <= 0,
    )
    if (fitting.length === 0) return { selected, endowment }
    const next = at(add(endowment, fraction(1)))
    if (compare(totalOf(election, next), election.budget) > 0) return { selected, endowment }
    endowment = add(endowment, fraction(1))
    selected = next
  }
}

function everyCount(check: (election: Election, count: Count) => void): void {
  fc.assert(
    fc.property(someElection(), fc.constantFrom(...variants), (election, variant) => {
      const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
      // A tenth of the greatest endowment: enough runs to be interesting, few enough to be quick.
      const increment = add(fraction(floor(election.budget), 10), fraction(1))
      check(election, variant(election, { satisfaction, increment }, lexOrder(election)))
    }),
    { numRuns: 300 },
  )
}
