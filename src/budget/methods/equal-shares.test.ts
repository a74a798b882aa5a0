import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  equals,
  type Fraction,
  fraction,
  multiply,
  sum,
  toText,
} from '../../platform/kernel/fraction.ts'
import type { Count } from './count.ts'
import type { Election } from './election.ts'
import { anElection, someElection, someElectionTwice } from './elections.testing.ts'
import { equalShares } from './equal-shares.ts'
import { SatisfactionNotAllowed, satisfactionsOf } from './satisfactions.ts'
import { village } from './testing/village.ts'
import { lexOrder } from './tie-orders.ts'
import { voterShare } from './voter-share.ts'

const purchases = (count: Count) =>
  count.rounds.flatMap((round) => (round.kind === 'purchase' ? [round] : []))

describe('Counting by equal shares', () => {
  test('of the five villagers, four buy the garden 7 € each; for the benches 2 € are missing', () => {
    const count = equalShares(village, 'cost', lexOrder(village))
    expect(count.selected).toEqual(['jardin'])
    const round = purchases(count)[0]
    expect(round && [toText(round.rate), toText(round.fullPayment), round.payingFull]).toEqual([
      '1/4',
      '7',
      4,
    ])
    const left = village.ballots.map((ballot) => toText(voterShare(village, count, ballot).left))
    expect(left).toEqual(['3', '3', '3', '3', '10'])
    expect(toText(count.unspentByVoters ?? fraction(0))).toBe('22')
  })

  test('the order given decides a tie', () => {
    const tied = anElection({ budget: 9, costs: { a: 6, b: 6 }, ballots: [[3, 'ab']] })
    expect(equalShares(tied, 'cost', ['b', 'a']).selected).toEqual(['b'])
    expect(equalShares(tied, 'cost', ['a', 'b']).tieEvents).toBe(1)
  })

  test('who has too little left gives it all, the others share the rest equally', () => {
    const election = anElection({
      budget: 40,
      costs: { a: 12, b: 18 },
      ballots: [
        [2, 'ab'],
        [1, 'b'],
        [1, ''],
      ],
    })
    // 10 € each. a: 12 / 2 = 6 each. Then b: 4 + 4 + 10 = 18, all they have.
    const count = equalShares(election, 'card', ['a', 'b'])
    expect(count.selected).toEqual(['a', 'b'])
    const last = purchases(count)[1]
    expect(last?.fullPayment).toEqual(fraction(10))
    expect(last?.payingFull).toBe(1)
    expect(last?.lesserPayments).toEqual([{ amount: fraction(4), voters: 2 }])
    expect(last?.moneyBehind).toEqual(fraction(18))
  })

  test('with points, who gave three pays three times who gave one', () => {
    const election = anElection({
      format: 'cumulative',
      budget: 20,
      costs: { a: 8 },
      ballots: [
        [1, { a: 3 }],
        [1, { a: 1 }],
      ],
    })
    const count = equalShares(election, 'points', ['a'])
    expect(
      election.ballots.map((ballot) => toText(voterShare(election, count, ballot).left)),
    ).toEqual(['4', '8'])
  })

  test('nobody’s money buys a project nobody supports', () => {
    const election = anElection({ budget: 9, costs: { a: 1, b: 1 }, ballots: [[3, 'a']] })
    expect(equalShares(election, 'cost', ['a', 'b']).selected).toEqual(['a'])
  })

  test('refuses points read on ticks', () => {
    expect(() => equalShares(village, 'points', lexOrder(village))).toThrow(SatisfactionNotAllowed)
  })

  test('never spends more than the budget', () => {
    everyCount((_, count) => {
      expect(compare(count.totalCost, count.budget)).toBeLessThanOrEqual(0)
    })
  })

  test('payments add up exactly to each price, and what is left to the rest', () => {
    everyCount((election, count) => {
      const shares = election.ballots.map((ballot) => voterShare(election, count, ballot))
      for (const { project, cost } of count.rounds) {
        const paid = shares.flatMap(({ payments }) =>
          payments.flatMap((payment) => (payment.project === project ? [payment.amount] : [])),
        )
        expect(sum(paid)).toEqual(cost)
      }
      expect(sum(shares.map(({ left }) => left))).toEqual(count.unspentByVoters)
    })
  })

  test('nobody pays more than she holds', () => {
    everyCount((election, count) => {
      for (const ballot of election.ballots) {
        const { endowment, payments, left } = voterShare(election, count, ballot)
        expect(left.numerator).toBeGreaterThanOrEqual(0n)
        expect(add(left, sum(payments.map(({ amount }) => amount)))).toEqual(endowment)
      }
    })
  })

  test('each round tells who paid: full payments and lesser ones make the price', () => {
    fc.assert(
      fc.property(someElection(['approval', 'choose-1']), (election) => {
        for (const round of purchases(equalShares(election, 'cost', lexOrder(election)))) {
          const lesser = round.lesserPayments.map(({ amount, voters }) =>
            multiply(amount, fraction(voters)),
          )
          const full = multiply(round.fullPayment, fraction(round.payingFull))
          expect(add(full, sum(lesser))).toEqual(round.cost)
          const lesserVoters = round.lesserPayments.reduce((n, { voters }) => n + voters, 0)
          expect(round.payingFull + lesserVoters).toBe(round.supporters)
        }
      }),
    )
  })

  test('each purchase asks at least as much, per unit of satisfaction, as the one before', () => {
    everyCount((_, count) => {
      const rates = purchases(count).map(({ rate }) => rate)
      for (const [place, rate] of rates.entries()) {
        const before: Fraction = rates[place - 1] ?? rate
        expect(compare(before, rate)).toBeLessThanOrEqual(0)
      }
    })
  })

  test('finds the same whatever the order of ballots and of projects', () => {
    fc.assert(
      fc.property(someElectionTwice(), ([election, again]) => {
        const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
        const ties = lexOrder(election)
        expect(equalShares(again, satisfaction, ties)).toEqual(
          equalShares(election, satisfaction, ties),
        )
      }),
    )
  })

  test('voters with twice the money, projects at twice the price: the same winners', () => {
    everyCount((election, count) => {
      const double = (amount: Fraction): Fraction => multiply(amount, fraction(2))
      const dearer = {
        ...election,
        budget: double(election.budget),
        projects: election.projects.map(({ id, cost }) => ({ id, cost: double(cost) })),
      }
      const again = equalShares(dearer, count.settings.satisfaction, lexOrder(election))
      expect(again.selected).toEqual(count.selected)
      expect(equals(again.totalCost, double(count.totalCost))).toBe(true)
    })
  })
})

function everyCount(check: (election: Election, count: Count) => void): void {
  fc.assert(
    fc.property(someElection(), (election) => {
      const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
      check(election, equalShares(election, satisfaction, lexOrder(election)))
    }),
    { numRuns: 300 },
  )
}
