import {
  compare,
  divide,
  equals,
  type Fraction,
  least,
  multiply,
  subtract,
  sum,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { PurchaseRound, SatisfactionName, TieOrder } from './count.ts'
import type { Election, ProjectIndex } from './election.ts'
import { satisfactionPerWeight, type Support, supportsByProject } from './satisfactions.ts'
import { tieRanks } from './tie-orders.ts'

/** One run of equal shares: what was bought, by whom, and whether a tie had to be settled. */
export interface BookRun {
  readonly rounds: readonly PurchaseRound[]
  readonly tieEvents: number
}

interface Offer {
  readonly project: ProjectIndex
  readonly rate: Fraction
  readonly fullPayment: Fraction
}

/**
 * The method of equal shares as one would do it by hand: the statement of the rule, slow and plain.
 *
 * The counts of a town go through `equal-shares-engine`, a thousand times faster, which the tests
 * hold to this page on thousands of small elections. Time grows with rounds × projects × voters².
 *
 * @param endowment  money each voter holds at the start
 * Source: Peters, Pierczyński, Skowron, “Proportional Participatory Budgeting with Additive
 * Utilities”, NeurIPS 2021.
 */
export function equalSharesByTheBook(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
  endowment: Fraction,
): BookRun {
  const supports = supportsByProject(election)
  const ranks = tieRanks(election, ties)
  const money = election.ballots.map(() => endowment)
  const remaining = new Set(election.projects.keys())
  const rounds: PurchaseRound[] = []
  let tieEvents = 0
  let moneyLeft = election.budget

  for (;;) {
    const offers = [...remaining].flatMap((project) => offer(project) ?? [])
    const rate = offers.map((each) => each.rate).reduce(least, offers[0]?.rate ?? zero)
    const cheapest = offers.filter((each) => equals(each.rate, rate))
    const winner = cheapest.sort((a, b) => (ranks[a.project] ?? 0) - (ranks[b.project] ?? 0))[0]
    if (winner === undefined) return { rounds, tieEvents }

    if (cheapest.length > 1) tieEvents += 1
    remaining.delete(winner.project)
    rounds.push(buy(winner))
  }

  /** What a project would ask of its supporters; nothing when they cannot pay it together. */
  function offer(project: ProjectIndex): Offer | undefined {
    const { cost } = projectAt(project)
    const supporters = supports[project] ?? []
    const behind = sum(supporters.map(({ voter }) => holds(voter)))
    if (supporters.length === 0 || compare(behind, cost) < 0) return undefined

    const fullPayment = leastPayment(cost, supporters)
    return {
      project,
      fullPayment,
      rate: divide(fullPayment, satisfactionPerWeight(satisfaction, cost)),
    }
  }

  /**
   * The least x such that the supporters pay the cost when each gives x per unit of weight, or all
   * she holds. The poorest for her weight are set aside one by one, until the others can all pay x.
   */
  function leastPayment(cost: Fraction, supporters: readonly Support[]): Fraction {
    const fromPoorest = [...supporters].sort((a, b) =>
      compare(divide(holds(a.voter), a.weight), divide(holds(b.voter), b.weight)),
    )
    let owed = cost
    let weight = sum(fromPoorest.map((support) => support.weight))
    for (const support of fromPoorest) {
      const payment = divide(owed, weight)
      if (compare(holds(support.voter), multiply(payment, support.weight)) >= 0) return payment
      owed = subtract(owed, holds(support.voter))
      weight = subtract(weight, support.weight)
    }
    throw new Error('Supporters who hold the cost together can always pay it.')
  }

  function buy({ project, rate, fullPayment }: Offer): PurchaseRound {
    const { id, cost } = projectAt(project)
    const supporters = supports[project] ?? []
    const moneyBehind = sum(supporters.map(({ voter }) => holds(voter)))
    const lesser: Fraction[] = []
    for (const { voter, weight } of supporters) {
      const full = multiply(fullPayment, weight)
      const payment = least(full, holds(voter))
      if (compare(payment, full) < 0) lesser.push(payment)
      money[voter] = subtract(holds(voter), payment)
    }
    moneyLeft = subtract(moneyLeft, cost)
    return {
      kind: 'purchase',
      project: id,
      cost,
      rate,
      fullPayment,
      supporters: supporters.length,
      payingFull: supporters.length - lesser.length,
      moneyBehind,
      lesserPayments: groupAmounts(lesser),
      moneyLeft,
    }
  }

  function holds(voter: number): Fraction {
    return money[voter] ?? zero
  }

  function projectAt(project: ProjectIndex) {
    const found = election.projects[project]
    if (found === undefined) throw new RangeError(`No project at position ${project}.`)
    return found
  }
}

/** Equal amounts together, greatest first. */
function groupAmounts(amounts: readonly Fraction[]): PurchaseRound['lesserPayments'] {
  const groups: { amount: Fraction; voters: number }[] = []
  for (const amount of [...amounts].sort((a, b) => compare(b, a))) {
    const last = groups.at(-1)
    if (last !== undefined && equals(last.amount, amount)) last.voters += 1
    else groups.push({ amount, voters: 1 })
  }
  return groups
}
