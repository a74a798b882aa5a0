import {
  add,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { ChosenRound, Count, SatisfactionName, TieOrder } from './count.ts'
import type { Election, ProjectId, ProjectIndex } from './election.ts'
import { bestChoice, type KnapsackItem } from './knapsack.ts'
import { requireSatisfaction, satisfactionPerWeight, scoresByProject } from './satisfactions.ts'
import { tieRanks } from './tie-orders.ts'
import { commonUnit, wholeCosts } from './whole-costs.ts'

/**
 * The set of projects, within the budget, that gives voters the most satisfaction in all.
 *
 * A yardstick to set beside the other rules: nobody counts a vote by it. It takes little account of
 * small groups. Several sets may reach the optimum; the same one is always answered for the same
 * election and order, and only `optimalWelfare` is to be compared between programs.
 *
 * @param ties      every project once: settles which optimal set is answered
 * @param proposed  projects already known, by another program, to reach a good welfare: they only
 *                  spare work, and are checked before use
 * @returns rounds by falling welfare per unit of money: an order to read, not of purchase
 * @throws SatisfactionNotAllowed, IncompleteTieOrder, KnapsackTooLarge
 *
 * Exact and proved, in whole numbers (see `bestChoice`).
 */
export function maxWelfare(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
  proposed: Iterable<ProjectId> = [],
): Count {
  const { welfare, wanted, items, unit, budget } = knapsackOf(election, satisfaction, ties)
  const known = checkedWelfare(election, satisfaction, proposed)
  const reachable = known === null || unit.numerator === 0n ? 0n : floor(divide(known, unit))
  const chosen = bestChoice(items, budget, { reachable }).flatMap((place) => wanted[place] ?? [])
  return countOf(election, satisfaction, welfare, chosen)
}

/**
 * Of the sets that contain one given project, the greatest welfare; `null` when it is dearer than
 * the budget. To be prepared once for several projects. @throws KnapsackTooLarge, when asked
 */
export function bestWelfareWith(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
): (forced: ProjectIndex) => Fraction | null {
  const { wanted, items, unit, budget, welfare } = knapsackOf(election, satisfaction, ties)
  const { costs } = wholeCosts(election)
  return (forced) => {
    const left = budget - (costs[forced] ?? 0n)
    if (left < 0n) return null
    const others = items.filter((_, place) => wanted[place] !== forced)
    const value = bestChoice(others, left).reduce(
      (total, place) => total + (others[place]?.value ?? 0n),
      0n,
    )
    return add(welfare[forced] ?? zero, multiply(fraction(value), unit))
  }
}

interface Knapsack {
  readonly welfare: readonly Fraction[]
  /** Projects somebody wants, in tie order, and what they are as items. */
  readonly wanted: readonly ProjectIndex[]
  readonly items: readonly KnapsackItem[]
  /** Welfare is counted in whole multiples of it; 0 when there is none at all. */
  readonly unit: Fraction
  readonly budget: bigint
}

function knapsackOf(election: Election, satisfaction: SatisfactionName, ties: TieOrder): Knapsack {
  const ranks = tieRanks(election, ties)
  const { costs, budget } = wholeCosts(election)
  const welfare = welfareByProject(election, satisfaction)
  const unit = welfare.reduce(commonUnit, zero)
  const wanted = [...election.projects.keys()]
    .filter((index) => (welfare[index] ?? zero).numerator > 0n)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
  const items = wanted.map((index) => ({
    value: divide(welfare[index] ?? zero, unit).numerator,
    cost: costs[index] ?? 0n,
  }))
  return { welfare, wanted, items, unit, budget }
}

/** Satisfaction each project would give, summed over voters. @throws SatisfactionNotAllowed */
export function welfareByProject(
  election: Election,
  satisfaction: SatisfactionName,
): readonly Fraction[] {
  requireSatisfaction(election.format, satisfaction)
  const scores = scoresByProject(election)
  return election.projects.map(({ cost }, index) =>
    multiply(scores[index] ?? zero, satisfactionPerWeight(satisfaction, cost)),
  )
}

/** The welfare of a set proposed by someone else; `null` when the budget does not allow it. */
export function checkedWelfare(
  election: Election,
  satisfaction: SatisfactionName,
  proposed: Iterable<ProjectId>,
): Fraction | null {
  const ids = new Set(proposed)
  const welfare = welfareByProject(election, satisfaction)
  let [total, cost] = [zero, zero]
  election.projects.forEach((project, index) => {
    if (!ids.has(project.id)) return
    total = add(total, welfare[index] ?? zero)
    cost = add(cost, project.cost)
  })
  return compare(cost, election.budget) <= 0 ? total : null
}

function countOf(
  election: Election,
  satisfaction: SatisfactionName,
  welfare: readonly Fraction[],
  chosen: readonly ProjectIndex[],
): Count {
  let moneyLeft = election.budget
  let optimalWelfare = zero
  const perMoney = (index: ProjectIndex): Fraction =>
    divide(welfare[index] ?? zero, election.projects[index]?.cost ?? fraction(1))
  const rounds = chosen
    .toSorted((a, b) => compare(perMoney(b), perMoney(a)))
    .flatMap((index): readonly ChosenRound[] => {
      const project = election.projects[index]
      if (project === undefined) return []
      const own = welfare[index] ?? zero
      moneyLeft = subtract(moneyLeft, project.cost)
      optimalWelfare = add(optimalWelfare, own)
      const { id, cost } = project
      return [{ kind: 'chosen', project: id, cost, welfare: own, moneyLeft }]
    })
  return {
    settings: { rule: 'max-welfare', satisfaction },
    selected: rounds.map(({ project }) => project),
    totalCost: subtract(election.budget, moneyLeft),
    budget: election.budget,
    voters: election.ballots.length,
    rounds,
    tieEvents: 0,
    optimalWelfare,
    stopReason: 'optimum',
  }
}
