import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, fraction, sum, toText, zero } from '../../platform/kernel/fraction.ts'
import { allocate } from './allocation.ts'
import type { AllocationRules, AllocationStep } from './allocation-rules.ts'
import { countElection } from './count-election.ts'
import { anElection, euros, someElection } from './elections.testing.ts'
import { lexOrder } from './tie-orders.ts'

// Two neighbourhoods, north (n, m) and south (s), and a project for the whole town (t).
const town = anElection({
  budget: 0,
  costs: { n: 40, m: 30, s: 30, t: 60 },
  ballots: [
    [9, 'n'],
    [6, 'm'],
    [4, 's'],
    [8, 't'],
    [2, 'st'],
  ],
})
const ties = ['n', 'm', 's', 't']

const rules = (changes: Partial<AllocationRules>): AllocationRules => ({
  settings: { rule: 'greedy', satisfaction: 'cost' },
  envelopes: [{ name: 'town', money: euros(100), projects: ties }],
  pooling: 'one-after-the-other',
  minimumVotes: 0,
  firstPerNeighbourhood: 0,
  neighbourhoodOf: new Map(),
  themeCaps: [],
  themesOf: new Map(),
  leftover: 'keep',
  ...changes,
})

const told = (steps: readonly AllocationStep[] | undefined): readonly string[] =>
  (steps ?? []).map((step) =>
    step.kind === 'count'
      ? `count: ${step.count.selected.join(' ')}, ${toText(step.moneyLeft)} left`
      : `${step.kind}: ${step.project}`,
  )

describe('Spending envelopes by the regulation of a town', () => {
  test('by votes alone: t (10 votes) and n (9) take the 100', () => {
    const allocation = allocate(town, rules({}), ties)
    expect(allocation.selected).toEqual(['t', 'n'])
    expect(toText(allocation.moneyKept)).toBe('0')
    expect(told(allocation.envelopes[0]?.steps)).toEqual(['count: t n, 0 left'])
  })

  test('a minimum of 9 votes sets m (6) and s (6) aside before the count', () => {
    const allocation = allocate(town, rules({ minimumVotes: 9 }), ties)
    expect(allocation.setAside).toEqual([
      { project: 'm', reason: 'too-few-votes', votes: 6 },
      { project: 's', reason: 'too-few-votes', votes: 6 },
    ])
  })

  test('a project of no envelope is told apart', () => {
    const envelopes = [{ name: 'north', money: euros(70), projects: ['n', 'm'] }]
    const allocation = allocate(town, rules({ envelopes }), ties)
    expect(allocation.setAside.map(({ project }) => project)).toEqual(['s', 't'])
    expect(allocation.selected).toEqual(['n', 'm'])
  })

  describe('with 50 for the north, 20 for the south, 50 for the town', () => {
    const envelopes = [
      { name: 'north', money: euros(50), projects: ['n', 'm'] },
      { name: 'south', money: euros(20), projects: ['s'] },
      { name: 'town', money: euros(50), projects: ['t', 'm', 's'] },
    ]

    test('kept: 10 stay in the north, 20 in the south; the town can pay m or s, m comes first', () => {
      const allocation = allocate(town, rules({ envelopes }), ties)
      expect(allocation.envelopes.map(({ selected }) => selected)).toEqual([['n'], [], ['m']])
      expect(allocation.envelopes.map(({ kept }) => toText(kept))).toEqual(['10', '20', '20'])
      expect(toText(allocation.moneyKept)).toBe('50')
    })

    test('carried over: 10 from the north make 30 in the south, which pays s; t finds only 50', () => {
      const allocation = allocate(town, rules({ envelopes, leftover: 'carry-over' }), ties)
      expect(allocation.envelopes.map(({ selected }) => selected)).toEqual([['n'], ['s'], ['m']])
      expect(allocation.envelopes.map(({ carriedIn }) => toText(carriedIn))).toEqual([
        '0',
        '10',
        '0',
      ])
      expect(toText(allocation.moneyKept)).toBe('20')
      expect(toText(allocation.totalCost)).toBe('100')
    })

    test('in one pot: 120 for all, t and n are paid, 20 are left', () => {
      const allocation = allocate(town, rules({ envelopes, pooling: 'one-pot' }), ties)
      expect(allocation.selected).toEqual(['t', 'n'])
      expect(allocation.envelopes.map(({ name }) => name)).toEqual(['north + south + town'])
    })

    test('the voters of an envelope are those who chose one of its projects', () => {
      const allocation = allocate(town, rules({ envelopes }), ties)
      expect(allocation.envelopes.map(({ voters }) => voters)).toEqual([15, 6, 20])
    })
  })

  test('one winner per neighbourhood first: n, then s, then the rule finds 30 for m', () => {
    const neighbourhoodOf = new Map([
      ['n', 'north'],
      ['m', 'north'],
      ['s', 'south'],
    ])
    const allocation = allocate(town, rules({ firstPerNeighbourhood: 1, neighbourhoodOf }), ties)
    expect(told(allocation.envelopes[0]?.steps)).toEqual([
      'first-of-neighbourhood: n',
      'first-of-neighbourhood: s',
      'count: m, 0 left',
    ])
    expect(allocation.selected).toEqual(['n', 's', 'm'])
  })

  test('the first of a neighbourhood that does not fit leaves its place to the second', () => {
    const neighbourhoodOf = new Map([
      ['n', 'north'],
      ['m', 'north'],
    ])
    const envelopes = [{ name: 'town', money: euros(35), projects: ties }]
    const allocation = allocate(
      town,
      rules({ envelopes, firstPerNeighbourhood: 1, neighbourhoodOf }),
      ties,
    )
    expect(allocation.selected).toEqual(['m'])
  })

  test('at most 50 for roads (t): it is set aside and all is counted without it', () => {
    const allocation = allocate(
      town,
      rules({
        themeCaps: [{ theme: 'roads', money: euros(50) }],
        themesOf: new Map([['t', ['roads', 'trees']]]),
      }),
      ties,
    )
    expect(told(allocation.envelopes[0]?.steps)).toEqual(['over-cap: t', 'count: n m s, 0 left'])
  })

  test('at most one project for trees, over all envelopes', () => {
    const allocation = allocate(
      town,
      rules({
        envelopes: [
          { name: 'north', money: euros(70), projects: ['n', 'm'] },
          { name: 'south', money: euros(50), projects: ['s'] },
        ],
        themeCaps: [{ theme: 'trees', projects: 1 }],
        themesOf: new Map([
          ['m', ['trees']],
          ['s', ['trees']],
        ]),
      }),
      ties,
    )
    expect(allocation.selected).toEqual(['n', 'm'])
    expect(told(allocation.envelopes[1]?.steps)).toEqual(['over-cap: s', 'count: , 50 left'])
  })

  test('equal shares can pay nothing here: next that fits gives the 100 to t, then n; keep does not', () => {
    // 29 voters hold 100/29 each: n (9 × 3.45 = 31) and the others cannot be paid.
    const settings = { rule: 'mes', satisfaction: 'cost' } as const
    const kept = allocate(town, rules({ settings }), ties)
    expect(toText(kept.moneyKept)).toBe('100')
    const spent = allocate(town, rules({ settings, leftover: 'next-that-fits' }), ties)
    expect(told(spent.envelopes[0]?.steps)).toEqual([
      'count: , 100 left',
      'next-that-fits: t',
      'next-that-fits: n',
    ])
  })

  test('one envelope, nothing set: the very count of the rule', () => {
    fc.assert(
      fc.property(
        votedElection,
        fc.constantFrom('greedy', 'mes', 'mes-add1u'),
        (election, rule) => {
          const all = election.projects.map(({ id }) => id)
          const order = lexOrder(election)
          const satisfaction = satisfactionFor(election.format)
          const settings = { rule, satisfaction } as const
          const envelopes = [{ name: 'all', money: election.budget, projects: all }]
          const allocation = allocate(election, rules({ settings, envelopes }), order)
          expect(allocation.selected).toEqual(countElection(election, settings, order).selected)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('no envelope spends more than it holds; no theme more than its cap; nothing is lost', () => {
    const leftovers = ['keep', 'next-that-fits', 'carry-over'] as const
    fc.assert(
      fc.property(
        someElection(),
        fc.constantFrom(...leftovers),
        fc.constantFrom('one-pot', 'one-after-the-other'),
        fc.constantFrom('greedy', 'mes'),
        fc.nat({ max: 2 }),
        (election, leftover, pooling, rule, first) => {
          const all = election.projects.map(({ id }) => id)
          const money = election.budget
          const cap = fraction(20)
          const allocation = allocate(
            election,
            rules({
              settings: { rule, satisfaction: satisfactionFor(election.format) },
              envelopes: [
                { name: 'one', money, projects: all.slice(0, 3) },
                { name: 'two', money, projects: all.slice(2) },
              ],
              pooling,
              leftover,
              firstPerNeighbourhood: first,
              neighbourhoodOf: new Map(all.map((id, k) => [id, k % 2 === 0 ? 'even' : 'odd'])),
              themeCaps: [{ theme: 'green', money: cap }],
              themesOf: new Map(all.slice(1).map((id) => [id, ['green']])),
            }),
            lexOrder(election),
          )
          for (const own of allocation.envelopes) {
            expect(compare(own.spent, add(own.money, own.carriedIn))).not.toBe(1)
            expect(add(own.money, own.carriedIn)).toEqual(
              sum([own.spent, own.kept, own.carriedOut]),
            )
          }
          expect(add(allocation.totalCost, allocation.moneyKept)).toEqual(add(money, money))
          expect(new Set(allocation.selected).size).toBe(allocation.selected.length)
          const green = election.projects
            .slice(1)
            .filter(({ id }) => allocation.selected.includes(id))
            .map(({ cost }) => cost)
          expect(compare(green.reduce(add, zero), cap)).not.toBe(1)
        },
      ),
      { numRuns: 300 },
    )
  })
})

const satisfactionFor = (format: string): 'cost' | 'borda' | 'points' =>
  format === 'ordinal'
    ? 'borda'
    : format === 'cumulative' || format === 'scoring'
      ? 'points'
      : 'cost'

/** Every voter chose something: those who did not are in no envelope. */
const votedElection = someElection().map((election) => ({
  ...election,
  ballots: election.ballots.filter(({ projects }) => projects.length > 0),
}))
