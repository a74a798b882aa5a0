import { describe, expect, test } from 'vitest'
import { fraction, toText } from '../../platform/kernel/fraction.ts'
import { anElection } from './elections.testing.ts'
import {
  allowsSatisfaction,
  ballotWeights,
  MissingPoints,
  requireSatisfaction,
  SatisfactionNotAllowed,
  satisfactionPerWeight,
  satisfactionsOf,
  scoresByProject,
  supportsByProject,
} from './satisfactions.ts'

describe('What a ballot says of the projects it names', () => {
  test('a ticked project weighs 1', () => {
    expect(ballotWeights('approval', { projects: [4, 2] }).map(toText)).toEqual(['1', '1'])
  })

  test('in a ranking of three, the first weighs 2 and the last nothing', () => {
    expect(ballotWeights('ordinal', { projects: [4, 2, 0] }).map(toText)).toEqual(['2', '1', '0'])
  })

  test('points weigh what the voter wrote, decimals included', () => {
    const ballot = { projects: [0, 1], points: [fraction(5, 2), fraction(0)] }
    expect(ballotWeights('cumulative', ballot).map(toText)).toEqual(['5/2', '0'])
  })

  test('a ballot of points without its points is a failure, not a zero', () => {
    expect(() => ballotWeights('scoring', { projects: [0] })).toThrow(MissingPoints)
  })

  test('0 points, or the last rank, is no support', () => {
    const ranked = anElection({
      format: 'ordinal',
      budget: 1,
      costs: { a: 1, b: 1 },
      ballots: [[1, 'ab']],
    })
    expect(supportsByProject(ranked).map(({ length }) => length)).toEqual([1, 0])
    const pointed = anElection({
      format: 'cumulative',
      budget: 1,
      costs: { a: 1, b: 1 },
      ballots: [[1, { a: 0, b: 3 }]],
    })
    expect(supportsByProject(pointed).map(({ length }) => length)).toEqual([0, 1])
  })

  test('scores are votes, points, or points of rank', () => {
    const costs = { a: 1, b: 1 }
    const ballots = [
      [3, 'ab'],
      [1, 'b'],
    ] as const
    const votes = anElection({ budget: 1, costs, ballots })
    expect(scoresByProject(votes).map(toText)).toEqual(['3', '4'])
    expect(scoresByProject({ ...votes, format: 'ordinal' }).map(toText)).toEqual(['3', '0'])
  })
})

describe('The satisfactions a format allows', () => {
  test('ticks: money or number of projects; points: points; rankings: ranks', () => {
    expect(satisfactionsOf('approval')).toEqual(['cost', 'card'])
    expect(satisfactionsOf('choose-1')).toEqual(['cost', 'card'])
    expect(satisfactionsOf('cumulative')).toEqual(['points'])
    expect(satisfactionsOf('scoring')).toEqual(['points'])
    expect(satisfactionsOf('ordinal')).toEqual(['borda'])
    expect(allowsSatisfaction('ordinal', 'cost')).toBe(false)
  })

  test('any other is refused by a named error with both words', () => {
    expect(() => requireSatisfaction('ordinal', 'points')).toThrow(SatisfactionNotAllowed)
    expect(new SatisfactionNotAllowed('ordinal', 'points')).toMatchObject({
      code: 'satisfaction-not-allowed',
      format: 'ordinal',
      satisfaction: 'points',
    })
  })

  test('by cost, a project of 8 € is worth 8 to each of its supporters; otherwise her weight', () => {
    expect(toText(satisfactionPerWeight('cost', fraction(8)))).toBe('8')
    expect(toText(satisfactionPerWeight('card', fraction(8)))).toBe('1')
  })
})
