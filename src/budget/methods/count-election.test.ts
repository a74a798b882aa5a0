import { describe, expect, test } from 'vitest'
import { compare, fraction, toText, zero } from '../../platform/kernel/fraction.ts'
import { ruleNames } from './count.ts'
import { allowsRule, countElection, isSequential, usualSettings } from './count-election.ts'
import type { BallotFormat, Election } from './election.ts'
import { anElection } from './elections.testing.ts'
import { FormatNotAllowed } from './phragmen.ts'
import { SatisfactionNotAllowed, satisfactionsOf } from './satisfactions.ts'
import { lexOrder } from './tie-orders.ts'

const formats: readonly BallotFormat[] = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'scoring',
]

/** Every rule that counts this format, with its first satisfaction. */
function everyOutcome(election: Election) {
  return ruleNames
    .filter((rule) => allowsRule(election.format, rule))
    .map((rule) => usualSettings(election.format, rule))
    .filter(isSequential)
    .map((settings) => countElection(election, settings, lexOrder(election)))
}

const board = {
  budget: 10,
  costs: { a: 4, b: 4, c: 4 },
  ballots: [
    [2, 'ab'],
    [2, 'bc'],
    [2, 'ca'],
  ],
} as const

describe('Counting an election', () => {
  test.each(formats)('%s: without budget, nothing is bought by any rule', (format) => {
    for (const count of everyOutcome({ ...emptyBallots(format), budget: zero })) {
      expect([count.selected, toText(count.totalCost)]).toEqual([[], '0'])
    }
  })

  test.each(formats)('%s: without voter, only the greedy and completing rules buy', (format) => {
    const nobody = { ...anElection(board), format, ballots: [] }
    for (const count of everyOutcome(nobody)) {
      const completes = ['greedy', 'mes-add1u'].includes(count.settings.rule)
      expect(count.selected).toEqual(completes ? ['a', 'b'] : [])
    }
  })

  test.each(formats)('%s: with empty ballots only, as without voter', (format) => {
    for (const count of everyOutcome(emptyBallots(format))) {
      const completes = ['greedy', 'mes-add1u'].includes(count.settings.rule)
      expect(count.selected).toEqual(completes ? ['a', 'b'] : [])
    }
  })

  test.each(formats)('%s: without project, nobody wins and nothing fails', (format) => {
    const bare = { ...emptyBallots(format), projects: [] }
    for (const count of everyOutcome(bare)) expect(count.selected).toEqual([])
  })

  test('one project dearer than the budget never wins', () => {
    const dear = anElection({ ...board, costs: { a: 11, b: 4, c: 4 } })
    for (const count of everyOutcome(dear)) expect(count.selected).not.toContain('a')
  })

  test('when all fit and all are wanted, completing rules buy everything', () => {
    const rich = anElection({ ...board, budget: 12 })
    for (const count of everyOutcome(rich)) {
      expect([...count.selected].sort()).toEqual(['a', 'b', 'c'])
    }
  })

  test('all tied: each rule takes the first two of the order given', () => {
    const tied = anElection(board)
    for (const ties of [
      ['c', 'a', 'b'],
      ['b', 'c', 'a'],
    ]) {
      for (const rule of ['greedy', 'mes-add1u', 'maximin-support'] as const) {
        const count = countElection(tied, { rule, satisfaction: 'cost' }, ties)
        expect(count.selected).toEqual(ties.slice(0, 2))
        expect(count.tieEvents).toBeGreaterThan(0)
      }
    }
  })

  test('keeps the settings it was given, and stays within the budget', () => {
    const settings = { rule: 'mes-add1u', satisfaction: 'card', increment: fraction(1, 2) } as const
    const count = countElection(anElection(board), settings, ['a', 'b', 'c'])
    expect(count.settings).toEqual(settings)
    expect(compare(count.totalCost, count.budget)).toBeLessThanOrEqual(0)
  })

  test('refuses loads on rankings, and money spent on points', () => {
    const ranked = anElection({ ...board, format: 'ordinal' })
    const ties = lexOrder(ranked)
    for (const rule of ['phragmen', 'maximin-support'] as const) {
      expect(allowsRule('ordinal', rule)).toBe(false)
      expect(() => countElection(ranked, { rule, satisfaction: 'borda' }, ties)).toThrow(
        FormatNotAllowed,
      )
    }
    expect(() => countElection(ranked, { rule: 'mes', satisfaction: 'cost' }, ties)).toThrow(
      SatisfactionNotAllowed,
    )
  })

  test('the optimum is not counted in sequence: it has its own door', () => {
    expect(isSequential({ rule: 'max-welfare', satisfaction: 'card' })).toBe(false)
    expect(isSequential({ rule: 'mes', satisfaction: 'card' })).toBe(true)
    expect(usualSettings('ordinal').satisfaction).toBe(satisfactionsOf('ordinal')[0])
  })
})

function emptyBallots(format: BallotFormat): Election {
  const points = format === 'cumulative' || format === 'scoring'
  const ballot = points ? { projects: [], points: [] } : { projects: [] }
  return { ...anElection(board), format, ballots: [ballot, ballot, ballot] }
}
