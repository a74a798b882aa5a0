import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { ruleNames } from './count.ts'
import { allowsRule, countElection, isSequential, usualSettings } from './count-election.ts'
import { countFromJson, countToJson, UnreadableCount } from './count-json.ts'
import { anElection, someElection } from './elections.testing.ts'
import { lexOrder } from './tie-orders.ts'

const election = anElection({
  budget: 40,
  costs: { a: 12, b: 18 },
  ballots: [
    [2, 'ab'],
    [1, 'b'],
    [2, ''],
  ],
})
const settings = { rule: 'mes', satisfaction: 'cost' } as const
const count = countElection(election, settings, ['a', 'b'])

describe('A count written as JSON', () => {
  test('tells the rule, its parameters, the order of ties, and exact amounts as text', () => {
    const json = countToJson({ count, tieBreaking: 'lex' }, 'without-trace')
    expect(json).toEqual({
      rule: 'mes',
      params: { satisfaction: 'cost' },
      tieBreaking: 'lex',
      selected: ['b'],
      totalCost: '18',
      budget: '40',
      voters: 5,
      finalEndowment: '8',
      unspentByVoters: '22',
      runs: 1,
      tieEvents: 0,
      stopReason: 'nothing-affordable',
    })
  })

  test('tells each round, thirds as thirds', () => {
    const thirds = anElection({ budget: 3, costs: { a: 1 }, ballots: [[3, 'a']] })
    const json = countToJson({
      count: countElection(thirds, settings, ['a']),
      tieBreaking: ['a'],
    })
    expect(json.rounds).toEqual([
      {
        kind: 'purchase',
        project: 'a',
        cost: '1',
        rate: '1/3',
        fullPayment: '1/3',
        supporters: 3,
        payingFull: 3,
        moneyBehind: '3',
        lesserPayments: [],
        moneyLeft: '2',
      },
    ])
  })

  test('is read back as it was, through text, for every rule', () => {
    fc.assert(
      fc.property(someElection(), fc.constantFrom(...ruleNames), (some, rule) => {
        const asked = { ...usualSettings(some.format, rule), increment: fraction(97, 3) }
        if (!allowsRule(some.format, rule) || !isSequential(asked)) return
        const file = {
          count: countElection(some, asked, lexOrder(some)),
          tieBreaking: lexOrder(some),
        }
        expect(countFromJson(JSON.parse(JSON.stringify(countToJson(file))))).toEqual(file)
      }),
    )
  })

  test('is read back with an optimum too', () => {
    const optimum = {
      settings: { rule: 'max-welfare', satisfaction: 'card' },
      selected: ['a'],
      totalCost: fraction(12),
      budget: fraction(40),
      voters: 5,
      rounds: [
        {
          kind: 'chosen',
          project: 'a',
          cost: fraction(12),
          welfare: fraction(2),
          moneyLeft: fraction(28),
        },
      ],
      tieEvents: 0,
      optimalWelfare: fraction(2),
      stopReason: 'optimum',
    } as const
    const json = countToJson({ count: optimum, tieBreaking: 'minCostMaxVotes' })
    expect(json.optimalWelfare).toBe('2')
    expect(countFromJson(json)).toEqual({ count: optimum, tieBreaking: 'minCostMaxVotes' })
  })

  test('is refused with the place when somebody spoilt it', () => {
    const json = countToJson({ count, tieBreaking: 'lex' })
    const faults: readonly (readonly [object, string])[] = [
      [{ rule: 'roulette' }, 'rule'],
      [{ totalCost: 18 }, 'totalCost'],
      [{ totalCost: '18,5' }, 'totalCost'],
      [{ voters: 4.5 }, 'voters'],
      [{ selected: 'b' }, 'selected'],
      [{ params: {} }, 'params.satisfaction'],
      [{ rounds: [{ ...json.rounds?.[0], rate: null }] }, 'rounds[0].rate'],
      [{ rounds: [{ ...json.rounds?.[0], kind: 'gift' }] }, 'rounds[0].kind'],
      [{ tieBreaking: 'chance' }, 'tieBreaking'],
    ]
    for (const [fault, path] of faults) {
      expect(() => countFromJson({ ...json, ...fault })).toThrow(new UnreadableCount(path))
    }
    expect(() => countFromJson('no')).toThrow(UnreadableCount)
  })
})
