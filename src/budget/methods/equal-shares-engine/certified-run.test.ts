import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, type Fraction, fraction, multiply } from '../../../platform/kernel/fraction.ts'
import type { PurchaseRound } from '../count.ts'
import type { Ballot, Election } from '../election.ts'
import { someElection } from '../elections.testing.ts'
import { equalShare } from '../equal-shares.ts'
import { equalSharesByTheBook } from '../equal-shares-by-the-book.ts'
import { satisfactionsOf, scoresByProject } from '../satisfactions.ts'
import { lexOrder } from '../tie-orders.ts'
import { sharesRunner } from './shares-runner.ts'

/** The equal share, a little more, or an amount that has nothing to do with it. */
const someEndowment = (election: Election): fc.Arbitrary<Fraction> =>
  fc.oneof(
    fc.constant(equalShare(election)),
    fc.integer({ min: 0, max: 30 }).map((more) => add(equalShare(election), fraction(more))),
    fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 7 }))
      .map(([top, bottom]) => fraction(top, bottom)),
  )

/** Points with decimals, thirds and zeros. */
const withOddPoints = (election: Election): Election => ({
  ...election,
  ballots: election.ballots.map((ballot): Ballot => {
    if (ballot.points === undefined) return ballot
    return { ...ballot, points: ballot.points.map((points) => multiply(points, fraction(5, 12))) }
  }),
})

/** Costs that doubles cannot tell apart: 10¹⁷, and one more. */
const withHugeCosts = (election: Election): Election => ({
  ...election,
  budget: multiply(election.budget, fraction(10n ** 17n)),
  projects: election.projects.map(({ id, cost }) => ({
    id,
    cost: fraction(10n ** 17n * BigInt(1 + (Number(cost.numerator) % 3)) + (cost.numerator % 2n)),
  })),
})

/** All that the supporters hold, or half of it, give or take one part in 10¹⁷. */
const withNearMisses = (election: Election): Election => {
  const share = 10n ** 17n
  const votes = scoresByProject({ ...election, format: 'approval' })
  return {
    ...election,
    budget: fraction(share * BigInt(election.ballots.length)),
    projects: election.projects.map(({ id, cost }, index) => {
      const held = share * (votes[index]?.numerator ?? 1n)
      const [part, miss] = [1n + (cost.numerator % 3n), (cost.numerator % 4n) - 1n]
      return { id, cost: fraction(held / part + miss > 0n ? held / part + miss : 1n) }
    }),
  }
}

/** Forty voters and a dozen projects: long runs, where rounding has time to add up. */
const someNeighbourhood: fc.Arbitrary<Election> = fc
  .record({
    costs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
    choices: fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 6 }), {
      minLength: 40,
      maxLength: 40,
    }),
    budget: fc.integer({ min: 10, max: 90 }),
  })
  .map(({ costs, choices, budget }) => ({
    format: 'approval',
    budget: fraction(budget, 7),
    projects: costs.map((cost, index) => ({ id: `p${index}`, cost: fraction(cost) })),
    ballots: choices.map((projects) => ({ projects })),
  }))

const someContest = (
  shape: (election: Election) => Election,
  elections: fc.Arbitrary<Election> = someElection(),
) =>
  elections.chain((small) => {
    const election = shape(small)
    return fc.record({
      election: fc.constant(election),
      satisfaction: fc.constantFrom(...satisfactionsOf(election.format)),
      ties: fc.shuffledSubarray([...lexOrder(election)], {
        minLength: election.projects.length,
      }),
      endowment: someEndowment(election),
    })
  })

const withoutMoneyLeft = (round: PurchaseRound) => ({ ...round, moneyLeft: null })

describe('The fast engine of equal shares', () => {
  test.each([
    ['small elections of every format', (election: Election) => election, 6000],
    ['points in fractions', withOddPoints, 1500],
    ['costs beyond the precision of doubles', withHugeCosts, 1500],
    ['money short of a cost by a hair', withNearMisses, 4000],
  ] as const)('finds what the book finds, round by round: %s', (_, shape, numRuns) => {
    fc.assert(
      fc.property(someContest(shape), ({ election, satisfaction, ties, endowment }) => {
        const book = equalSharesByTheBook(election, satisfaction, ties, endowment)
        const run = sharesRunner(election, satisfaction, ties)(endowment)
        const rounds = run.rounds()

        const overspends = book.rounds.some(({ moneyLeft }) => moneyLeft.numerator < 0n)
        expect(run.overspent).toBe(overspends)
        expect(rounds).toEqual(book.rounds.slice(0, rounds.length))
        if (overspends) expect(rounds.at(-1)?.moneyLeft.numerator).toBeLessThan(0n)
        else expect(rounds.length).toBe(book.rounds.length)
        if (!overspends) expect(run.tieEvents).toBe(book.tieEvents)
      }),
      { numRuns },
    )
  })

  test('finds what the book finds in a whole neighbourhood', () => {
    fc.assert(
      fc.property(
        someContest((election) => election, someNeighbourhood),
        ({ election, satisfaction, ties, endowment }) => {
          const book = equalSharesByTheBook(election, satisfaction, ties, endowment)
          const run = sharesRunner({ ...election, budget: fraction(1000) }, satisfaction, ties)
          const { rounds, tieEvents } = run(endowment)
          expect(tieEvents).toBe(book.tieEvents)
          expect(rounds().map(withoutMoneyLeft)).toEqual(book.rounds.map(withoutMoneyLeft))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('gives way to the book when points have too many decimals for it', () => {
    const thin = fraction(1, 10n ** 30n)
    const election: Election = {
      format: 'scoring',
      budget: fraction(10),
      projects: [
        { id: 'a', cost: fraction(5) },
        { id: 'b', cost: fraction(5) },
      ],
      ballots: [{ projects: [0, 1], points: [fraction(1), add(fraction(1), thin)] }],
    }
    const run = sharesRunner(election, 'points', ['a', 'b'])(fraction(10))
    expect(run.bought).toEqual([1, 0])
  })
})
