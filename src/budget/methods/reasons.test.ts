import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  type Fraction,
  fraction,
  one,
  subtract,
  sum,
  toText,
  zero,
} from '../../platform/kernel/fraction.ts'
import { downToCents } from './cents.ts'
import { atAnotherCost, singleSupport, withMoreBallots } from './changed-elections.ts'
import { allowsRule, countElection, isSequential } from './count-election.ts'
import { type Count, type CountSettings, ruleNames, type TieOrder } from './count.ts'
import type { Election } from './election.ts'
import { anElection, euros, someElection } from './elections.testing.ts'
import { maxWelfare } from './max-welfare.ts'
import { publicElections } from './testing/public-elections.ts'
import { explainOutcome, type ProjectReason, whatWouldHaveChanged } from './reasons.ts'
import { satisfactionsOf } from './satisfactions.ts'
import { lexOrder } from './tie-orders.ts'
import { voterShare } from './voter-share.ts'

const countBy = (election: Election, settings: CountSettings, ties: TieOrder): Count =>
  isSequential(settings)
    ? countElection(election, settings, ties)
    : maxWelfare(election, settings.satisfaction, ties)

const greedyByVotes: CountSettings = {
  rule: 'greedy',
  satisfaction: 'cost',
  order: 'votes-or-points',
}

const village = anElection({
  budget: 100,
  costs: { hall: 70, park: 50, bench: 20, statue: 200 },
  ballots: [],
})
const votes = (counts: Readonly<Record<string, number>>): Election => ({
  ...village,
  ballots: Object.entries(counts).flatMap(([id, voters]) =>
    new Array(voters).fill({ projects: [village.projects.findIndex((own) => own.id === id)] }),
  ),
})

describe('Why a project lost the count by votes', () => {
  const election = votes({ hall: 9, park: 6, bench: 4, statue: 2 })
  const ties = ['hall', 'park', 'bench', 'statue']
  const count = countBy(election, greedyByVotes, ties)
  const reasons = explainOutcome(election, count, ties)

  test('the park (50), second of 4 with 6 votes, found 30 left after the hall (70): 20 missing', () => {
    expect(reasons['park']).toEqual({
      code: 'did-not-fit',
      place: 2,
      of: 4,
      score: euros(6),
      cost: euros(50),
      moneyAtItsTurn: euros(30),
      missing: euros(20),
    })
    expect(reasons['bench']).toMatchObject({ code: 'took-its-turn', place: 3 })
  })

  test('the park would have won at 30, or with 4 votes more: 3 where the order for ties favours it', () => {
    const change = whatWouldHaveChanged(election, greedyByVotes, ties, 'park', count)
    expect(change.moreVoters).toEqual({ voters: 4, pointsEach: null, isLeast: true })
    expect(change.lowerCost).toEqual({ cost: euros(30), cut: euros(20), isGreatest: true })
    const otherTies = ['park', 'hall', 'bench', 'statue']
    const other = whatWouldHaveChanged(election, greedyByVotes, otherTies, 'park', count)
    expect(other.moreVoters?.voters).toBe(3)
  })

  test('no number of votes makes a statue of 200 fit in 100', () => {
    const change = whatWouldHaveChanged(election, greedyByVotes, ties, 'statue', count)
    expect(change.moreVoters).toBeNull()
    expect(change.lowerCost?.cost).toEqual(euros(10))
  })

  test('a winner has nothing to change', () => {
    expect(whatWouldHaveChanged(election, greedyByVotes, ties, 'hall', count).recounts).toBe(0)
  })
})

describe('Why a project lost by equal shares', () => {
  // 10 voters hold 10 each. The hall (60) takes 10 from each of its 6 supporters: nothing is left
  // to the 2 of them who also wanted the park, and its 2 others hold 20 of the 30 it costs.
  const election = anElection({
    budget: 100,
    costs: { h: 60, p: 30 },
    ballots: [
      [4, 'h'],
      [2, 'hp'],
      [2, 'p'],
      [2, ''],
    ],
  })
  const settings: CountSettings = { rule: 'mes', satisfaction: 'card' }
  const ties = ['h', 'p']

  test('h is bought first when it asks less per voter; then 2 of the 4 supporters of p hold all', () => {
    const cheaper = anElection({
      budget: 100,
      costs: { h: 42, p: 30 },
      ballots: [
        [4, 'h'],
        [2, 'hp'],
        [2, 'p'],
        [2, ''],
      ],
    })
    const count = countBy(cheaper, settings, ties)
    expect(count.selected).toEqual(['h'])
    expect(explainOutcome(cheaper, count, ties)['p']).toEqual({
      code: 'short-of-money',
      cost: euros(30),
      supporters: 4,
      startingMoney: euros(40),
      moneyBehind: euros(26),
      missing: euros(4),
      effectiveSupport: euros('26/30'),
      paidInAll: euros(14),
      winnersPaid: 1,
      paidFor: [{ project: 'h', amount: euros(14) }],
      completion: null,
    })
    const change = whatWouldHaveChanged(cheaper, settings, ties, 'p', count)
    expect(compare(change.lowerCost?.cost ?? zero, euros(26))).not.toBe(-1)
  })

  test('when p is bought first, h lacks what its supporters gave p', () => {
    const count = countBy(election, settings, ties)
    const reasons = explainOutcome(election, count, ties)
    expect(reasons['p']).toMatchObject({
      code: 'bought-by-its-supporters',
      place: 1,
      payingFull: 4,
    })
    expect(reasons['h']).toMatchObject({
      code: 'short-of-money',
      moneyBehind: euros(45),
      missing: euros(15),
      paidFor: [{ project: 'p', amount: euros(15) }],
    })
  })

  test('a project nobody supports is told so', () => {
    const count = countBy({ ...election, ballots: [] }, settings, ties)
    const reasons = explainOutcome({ ...election, ballots: [] }, count, ties)
    expect(reasons['p']).toEqual({ code: 'no-supporter', completion: null })
  })
})

describe('Reasons, whatever the election and the rule', () => {
  const someCount = someElection().chain((election) =>
    fc
      .constantFrom(...ruleNames.filter((rule) => allowsRule(election.format, rule)))
      .chain((rule) =>
        fc.constantFrom(...satisfactionsOf(election.format)).map((satisfaction) => {
          const settings: CountSettings = { rule, satisfaction }
          const ties = lexOrder(election)
          return { election, settings, ties, count: countBy(election, settings, ties) }
        }),
      ),
  )

  test('every project has one; winners have those of winners', () => {
    fc.assert(
      fc.property(someCount, ({ election, ties, count }) => {
        const reasons = explainOutcome(election, count, ties)
        for (const { id } of election.projects) {
          expect(isWinning(reasons[id])).toBe(count.selected.includes(id))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what supporters hold at the end is what their shares say, to the cent', () => {
    fc.assert(
      fc.property(someCount, ({ election, ties, count }) => {
        if (count.finalEndowment === undefined) return
        const reasons = explainOutcome(election, count, ties)
        election.projects.forEach(({ id }, index) => {
          const reason = reasons[id]
          if (reason?.code !== 'short-of-money') return
          const shares = supportersOf(election, index).map((ballot) =>
            voterShare(election, count, ballot),
          )
          expect(shares).toHaveLength(reason.supporters)
          expect(reason.moneyBehind).toEqual(downToCents(sum(shares.map(({ left }) => left))))
          expect(compare(reason.missing, zero)).toBe(1)
          expect(add(reason.moneyBehind, reason.missing)).toEqual(reason.cost)
          for (const { project, amount } of reason.paidFor) {
            const paid = shares.flatMap(({ payments }) =>
              payments.flatMap((own) => (own.project === project ? [own.amount] : [])),
            )
            expect(amount).toEqual(downToCents(sum(paid)))
          }
        })
      }),
      { numRuns: 500 },
    )
  })

  test('by equal shares alone, a project whose cost falls to the money behind it wins', () => {
    fc.assert(
      fc.property(someCount, ({ election, settings, ties, count }) => {
        if (settings.rule !== 'mes') return
        const reasons = explainOutcome(election, count, ties)
        election.projects.forEach(({ id }, index) => {
          const reason = reasons[id]
          if (reason?.code !== 'short-of-money' || compare(reason.moneyBehind, zero) <= 0) return
          const changed = atAnotherCost(election, index, reason.moneyBehind)
          expect(countBy(changed, settings, ties).selected).toContain(id)
        })
      }),
      { numRuns: 500 },
    )
  })

  test('every change announced makes the project win when all is counted again', () => {
    let announced = 0
    fc.assert(
      fc.property(someCount, ({ election, settings, ties, count }) => {
        election.projects.forEach(({ id }, index) => {
          const change = whatWouldHaveChanged(election, settings, ties, id, count)
          const { lowerCost, moreVoters } = change
          if (lowerCost !== null) {
            announced += 1
            expect(wins(atAnotherCost(election, index, lowerCost.cost))).toContain(id)
            expect(subtract(election.projects[index]?.cost ?? zero, lowerCost.cut)).toEqual(
              lowerCost.cost,
            )
          }
          if (moreVoters !== null) {
            announced += 1
            const { voters, pointsEach } = moreVoters
            const support = singleSupport(election, index, pointsEach ?? one)
            if (support === null) throw new Error('no such ballot')
            expect(wins(withMoreBallots(election, support.ballot, voters))).toContain(id)
          }
          expect(change.recounts).toBeLessThanOrEqual(12)
        })
        function wins(changed: Election): readonly string[] {
          return countBy(changed, settings, ties).selected
        }
      }),
      { numRuns: 300 },
    )
    expect(announced).toBeGreaterThan(100)
  })

  test('for greedy, nothing less would do, and nothing does when nothing is announced', () => {
    const orders = ['votes-or-points', 'satisfaction-per-cost'] as const
    fc.assert(
      fc.property(someElection(), fc.constantFrom(...orders), (election, order) => {
        for (const satisfaction of satisfactionsOf(election.format)) {
          const settings: CountSettings = { rule: 'greedy', satisfaction, order }
          const ties = lexOrder(election)
          const count = countBy(election, settings, ties)
          election.projects.forEach(({ id, cost }, index) => {
            if (count.selected.includes(id)) return
            const { lowerCost, moreVoters } = whatWouldHaveChanged(
              election,
              settings,
              ties,
              id,
              count,
            )
            const unit = cents(election) ? fraction(1, 100) : one
            let tried = lowerCost === null ? unit : add(lowerCost.cost, unit)
            for (; compare(tried, cost) < 0; tried = add(tried, unit)) {
              const changed = atAnotherCost(election, index, tried)
              expect(countBy(changed, settings, ties).selected).not.toContain(id)
            }
            const support = singleSupport(election, index, one)
            if (support === null) return
            for (let voters = 1; voters < (moreVoters?.voters ?? 30); voters += 1) {
              const changed = withMoreBallots(election, support.ballot, voters)
              expect(countBy(changed, settings, ties).selected).not.toContain(id)
            }
          })
        }
      }),
      { numRuns: 150 },
    )
  })
})

const cents = ({ budget, projects }: Election): boolean =>
  [budget, ...projects.map(({ cost }) => cost)].some(({ denominator }) => denominator !== 1n)

const winning = new Set<ProjectReason['code']>([
  'took-its-turn',
  'added-by-completion',
  'bought-by-its-supporters',
  'lightest-load',
  'in-the-best-set',
])
const isWinning = (reason: ProjectReason | undefined): boolean =>
  reason !== undefined && winning.has(reason.code)

function supportersOf(election: Election, project: number): Election['ballots'] {
  return election.ballots.filter((ballot) => {
    const place = ballot.projects.indexOf(project)
    if (place === -1) return false
    if (election.format === 'ordinal') return place < ballot.projects.length - 1
    return ballot.points === undefined || compare(ballot.points[place] ?? zero, zero) > 0
  })
}

const elections = publicElections()
const toulouse = elections?.filter(({ file }) => file.includes('Toulouse_2022')) ?? []
describe.skipIf(elections === null)('Reasons in Toulouse, 2022', () => {
  for (const { file, read } of toulouse) {
    test(`${file}: losers lack money, and what is announced was recounted`, async () => {
      const election = await read()
      const settings: CountSettings = { rule: 'mes-add1u', satisfaction: 'cost' }
      const ties = lexOrder(election)
      const count = countBy(election, settings, ties)
      const reasons = explainOutcome(election, count, ties)
      for (const { id } of election.projects) {
        const reason = reasons[id]
        if (reason?.code !== 'short-of-money') continue
        expect(toText(add(reason.paidInAll, reason.moneyBehind))).toBe(toText(reason.startingMoney))
        const { lowerCost } = whatWouldHaveChanged(election, settings, ties, id, count, {
          recounts: 6,
        })
        const cut: Fraction | undefined = lowerCost?.cut
        expect(cut === undefined || compare(cut, zero) > 0).toBe(true)
      }
    }, 60_000)
  }
})
