import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toNumber, toText } from '../../platform/kernel/fraction.ts'
import { anElection, someElection } from './elections.testing.ts'
import { compareOutcomes, fairnessFigures } from './fairness.ts'
import { representationViolations } from './justified-representation.ts'
import { publicElections } from './testing/public-elections.ts'
import { spendingBalance } from './spending-balance.ts'

const market = anElection({
  budget: 100,
  costs: { a: 60, b: 40, c: 30 },
  ballots: [
    [5, 'ab'],
    [3, 'c'],
    [2, ''],
  ],
})

describe('Measuring how winners serve the voters', () => {
  test('10 voters, 5 with two funded projects worth 100: half have nothing, the mean is 1', () => {
    const figures = fairnessFigures(market, ['a', 'b'])
    expect(figures.votersWithNothing).toBe(5)
    expect(toText(figures.exclusionRatio)).toBe('1/2')
    expect(toText(figures.meanFundedSupported)).toBe('1')
    expect(toText(figures.meanFundedCost)).toBe('50')
    expect(figures.votersByFunded).toEqual([5, 0, 5])
  })

  test('a project given 0 points is not supported; satisfaction is the points given', () => {
    const election = anElection({
      format: 'cumulative',
      budget: 10,
      costs: { a: 5, b: 5 },
      ballots: [
        [1, { a: 3, b: 0 }],
        [1, { b: 2 }],
      ],
    })
    const figures = fairnessFigures(election, ['b'])
    expect(figures.votersWithNothing).toBe(1)
    expect(toText(figures.meanSatisfaction)).toBe('1')
  })

  test('no voter: nobody is left out, every mean is 0', () => {
    const figures = fairnessFigures({ ...market, ballots: [] }, ['a'])
    expect(figures.votersWithNothing).toBe(0)
    expect(toText(figures.exclusionRatio)).toBe('0')
  })
})

describe('Comparing two outcomes voter by voter', () => {
  test('5 voters prefer a and b, 3 prefer c, 2 do not care: a and b stay', () => {
    expect(compareOutcomes(market, ['a', 'b'], ['c'])).toEqual({
      votersWithMoreHere: 5,
      votersWithMoreThere: 3,
      votersWithAsMany: 2,
      keep: 'here',
    })
    expect(compareOutcomes(market, ['c'], ['a', 'b']).keep).toBe('there')
  })
})

describe('Setting spending against votes', () => {
  test('north has 5 of 8 votes and all the money: 3/8 of it would have to move', () => {
    const balance = spendingBalance(market, ['a', 'b'], [['north'], ['north'], ['south']])
    expect(balance.lines.map((line) => [line.group, toText(line.voteShare)])).toEqual([
      ['north', '5/8'],
      ['south', '3/8'],
    ])
    expect(balance.lines.map((line) => toText(line.spendingShare))).toEqual(['1', '0'])
    expect(toText(balance.distance)).toBe('3/8')
  })

  test('a project of two themes counts for a half in each, one without theme stands apart', () => {
    const balance = spendingBalance(market, ['a', 'c'], [['green', 'play'], [], ['play']])
    expect(balance.lines.map((line) => [line.group, toText(line.spent)])).toEqual([
      ['green', '30'],
      ['play', '60'],
      [null, '0'],
    ])
  })

  test('points split a vote as they were given', () => {
    const election = anElection({
      format: 'scoring',
      budget: 10,
      costs: { a: 5, b: 5 },
      ballots: [[2, { a: 3, b: 1 }]],
    })
    const balance = spendingBalance(election, [], [['east'], ['west']])
    expect(balance.lines.map((line) => toText(line.voteShare))).toEqual(['3/4', '1/4'])
  })

  test('shares add up to 1 whenever there is money spent and votes given', () => {
    fc.assert(
      fc.property(someElection(), (election) => {
        const all = election.projects.map(({ id }) => id)
        const { lines, distance } = spendingBalance(
          election,
          all,
          all.map((id) => [id]),
        )
        const spent = lines.reduce((total, line) => total + toNumber(line.spendingShare), 0)
        expect(spent).toBeCloseTo(1)
        expect(toNumber(distance)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('Looking for groups who could have paid for more', () => {
  test('3 voters of 10 hold 30 of the 100, enough for c (30), and got nothing', () => {
    expect(representationViolations(market, ['a', 'b'])).toEqual([
      {
        project: 'c',
        cost: market.projects[2]?.cost,
        voters: 3,
        entitlement: market.projects[2]?.cost,
        gotAtMost: { numerator: 0n, denominator: 1n },
      },
    ])
  })

  test('funding c first leaves no such group', () => {
    expect(representationViolations(market, ['c', 'a'])).toEqual([])
  })

  test('the largest group found agrees with trying every k', () => {
    fc.assert(
      fc.property(
        someElection(['approval', 'choose-1']),
        fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
        (election, chosen) => {
          const winners = chosen.flatMap((index) => election.projects[index]?.id ?? [])
          const found = representationViolations(election, winners).map(({ project }) => project)
          expect(found).toEqual(witnessesByTryingEveryK(election, new Set(winners)))
        },
      ),
      { numRuns: 300 },
    )
  })
})

function witnessesByTryingEveryK(
  { projects, ballots, budget }: ReturnType<typeof anElection>,
  winners: ReadonlySet<string>,
): readonly string[] {
  const costs = projects.map(({ cost }) => toNumber(cost) * 100)
  const share = (toNumber(budget) * 100) / ballots.length
  return projects.flatMap(({ id }, index) => {
    if (winners.has(id)) return []
    const got = ballots
      .filter((ballot) => ballot.projects.includes(index))
      .map((ballot) =>
        ballot.projects
          .filter((own) => winners.has(projects[own]?.id ?? ''))
          .reduce((total, own) => total + (costs[own] ?? 0), 0),
      )
      .sort((a, b) => a - b)
    const cost = costs[index] ?? 0
    const shows = got.some((own, place) => {
      const k = place + 1
      return k * share >= cost - 1e-6 && own + cost <= k * share + 1e-6
    })
    return shows ? [id] : []
  })
}

const elections = publicElections()
describe.skipIf(elections === null)('Fairness figures of the public elections', () => {
  for (const { file, outcomes, read } of elections ?? []) {
    test(`${file}: the figures of its ${outcomes.length} outcomes`, async () => {
      const election = await read()
      const greedy = outcomes.find(
        ({ rule, params }) => rule === 'greedy' && params.order === 'votes-or-points',
      )
      for (const outcome of outcomes) {
        const figures = fairnessFigures(election, outcome.selected)
        expect(figures.votersWithNothing).toBe(outcome.votersWithoutAnyFundedProject)
        expect(toNumber(figures.exclusionRatio)).toBeCloseTo(outcome.exclusionRatio, 5)
        expect(toNumber(figures.meanFundedSupported)).toBeCloseTo(outcome.avgFundedSupported, 5)
        if (outcome.avgFundedCost !== undefined) {
          expect(toNumber(figures.meanFundedCost)).toBeCloseTo(outcome.avgFundedCost, 3)
        }
        if (outcome.avgSatisfaction !== undefined) {
          expect(toNumber(figures.meanSatisfaction)).toBeCloseTo(outcome.avgSatisfaction, 5)
        }
        if (outcome.ejrPlusUpToOneViolations !== undefined) {
          expect(representationViolations(election, outcome.selected)).toHaveLength(
            outcome.ejrPlusUpToOneViolations,
          )
        }
        const comparison = outcome.comparisonWithGreedy
        if (comparison !== undefined) {
          expect(compareOutcomes(election, outcome.selected, greedy?.selected ?? [])).toMatchObject(
            {
              votersWithMoreHere: comparison.votersWithMoreFundedHere,
              votersWithMoreThere: comparison.votersWithMoreFundedUnderGreedy,
              keep: comparison.keep === 'this' ? 'here' : 'there',
            },
          )
        }
      }
    }, 60_000)
  }
})
