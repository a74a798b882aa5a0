import {
  add,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  isPositive,
  least,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { GreedyOrder, SatisfactionName, TieOrder } from './count.ts'
import type { Election, ProjectIndex } from './election.ts'
import { rankByScore, takeWhatFits } from './greedy.ts'
import { satisfactionPerWeight, scoresByProject } from './satisfactions.ts'
import { tieRanks } from './tie-orders.ts'

/** The list a project comes into, without it: where it must come to find enough money. */
interface Place {
  /** Money left for a project that would come just before this one. */
  readonly money: Fraction
  /** The score to reach; 0 after the whole list. */
  readonly score: Fraction
  /** Whether an equal score is enough. */
  readonly winsTies: boolean
}

/**
 * How many voters more, each supporting this project alone (points: with 1 point), would have made
 * `greedy` take it: the least number. `null` when none would.
 *
 * The earlier a project comes in the list, the more money is left: it must come before the first
 * project after which too little remains.
 */
export function leastMoreVoters(
  election: Election,
  settings: GreedySettings,
  ties: TieOrder,
  project: ProjectIndex,
): number | null {
  const cost = election.projects[project]?.cost ?? zero
  const places = placesFor(election, settings, ties, project)
  const enough = places.filter(({ money }) => compare(cost, money) <= 0).at(-1)
  if (enough === undefined) return null

  const scores = listScores(election, settings)
  const perVoter = gainPerWeight(settings, cost)
  const gap = subtract(enough.score, scores[project] ?? zero)
  const needed = divide(gap, perVoter)
  const least = floor(needed)
  const isWhole = compare(fraction(least), needed) === 0
  return Math.max(0, Number(isWhole && enough.winsTies ? least : least + 1n))
}

/**
 * The greatest cost, a whole number of `unit`, at which `greedy` would have taken a project.
 * `null` when there is none: no money was left where it came.
 */
export function greatestWinningCost(
  election: Election,
  settings: GreedySettings,
  ties: TieOrder,
  project: ProjectIndex,
  unit: Fraction,
): Fraction | null {
  const points = scoresByProject(election)[project] ?? zero
  const dependsOnCost =
    settings.order === 'satisfaction-per-cost' && settings.satisfaction !== 'cost'

  let greatest: Fraction | null = null
  for (const { money, score, winsTies } of placesFor(election, settings, ties, project)) {
    let limit = downTo(unit, money)
    if (dependsOnCost && isPositive(score)) {
      const asDearAsItMay = divide(points, score)
      const rounded = downTo(unit, asDearAsItMay)
      const ties = compare(rounded, asDearAsItMay) === 0 && !winsTies
      limit = least(limit, ties ? subtract(rounded, unit) : rounded)
    } else if (!comesBefore(points, { score, winsTies })) {
      continue
    }
    if (isPositive(limit) && (greatest === null || compare(limit, greatest) > 0)) greatest = limit
  }
  return greatest
}

export interface GreedySettings {
  readonly satisfaction: SatisfactionName
  readonly order: GreedyOrder
}

const comesBefore = (score: Fraction, place: Pick<Place, 'score' | 'winsTies'>): boolean => {
  const gap = compare(score, place.score)
  return gap > 0 || (gap === 0 && place.winsTies)
}

/** What one unit of weight adds to the score of a project. */
const gainPerWeight = ({ satisfaction, order }: GreedySettings, cost: Fraction): Fraction =>
  order === 'votes-or-points'
    ? fraction(1)
    : divide(satisfactionPerWeight(satisfaction, cost), cost)

/** The key by which `greedy` orders its list. */
const listScores = (election: Election, settings: GreedySettings): readonly Fraction[] =>
  scoresByProject(election).map((score, index) =>
    multiply(score, gainPerWeight(settings, election.projects[index]?.cost ?? zero)),
  )

/** From the first place of the list to the last, and after it; money never rises on the way. */
function placesFor(
  election: Election,
  settings: GreedySettings,
  ties: TieOrder,
  project: ProjectIndex,
): readonly Place[] {
  const scores = listScores(election, settings)
  const ranks = tieRanks(election, ties)
  const others = rankByScore(election, scores, ties).filter((index) => index !== project)
  const rounds = takeWhatFits(election, others, scores, election.budget, 'considered')
  const after: Place = {
    money: rounds.at(-1)?.moneyLeft ?? election.budget,
    score: zero,
    winsTies: true,
  }
  const places = rounds.map(
    (round, place): Place => ({
      money: round.taken ? add(round.moneyLeft, round.cost) : round.moneyLeft,
      score: round.score,
      winsTies: (ranks[project] ?? 0) < (ranks[others[place] ?? 0] ?? 0),
    }),
  )
  return [...places, after]
}

export const downTo = (unit: Fraction, amount: Fraction): Fraction =>
  multiply(fraction(floor(divide(amount, unit))), unit)
