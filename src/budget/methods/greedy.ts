import {
  compare,
  divide,
  type Fraction,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { ConsideredRound, Count, GreedyOrder, SatisfactionName, TieOrder } from './count.ts'
import type { Election, ProjectIndex } from './election.ts'
import { requireSatisfaction, satisfactionPerWeight, scoresByProject } from './satisfactions.ts'
import { tieRanks } from './tie-orders.ts'

/**
 * Counts as most towns do: from the most wanted project to the least, each is taken if it still
 * fits in the budget, otherwise skipped.
 *
 * - `votes-or-points`: most wanted means most votes, points or Borda points.
 * - `satisfaction-per-cost`: most satisfaction per unit of money, satisfaction summed over voters.
 *
 * A project nobody voted for comes last and is taken if it fits: a town that wants otherwise sets a
 * minimum number of votes.
 *
 * @param ties  every project once; of two equal scores the earlier comes up first
 * @returns winners in the order they came up, every project considered in the trace
 * @throws SatisfactionNotAllowed, IncompleteTieOrder
 * Source: Talmon and Faliszewski, “A Framework for Approval-Based Budgeting Methods”, AAAI 2019
 * (greedy rule); Rey and Maly, “The (Computational) Social Choice Take on Indivisible
 * Participatory Budgeting”, 2023, section 3.2.
 */
export function greedy(
  election: Election,
  satisfaction: SatisfactionName,
  order: GreedyOrder,
  ties: TieOrder,
): Count {
  requireSatisfaction(election.format, satisfaction)
  const scores = greedyScores(election, satisfaction, order)
  const ranking = rankByScore(election, scores, ties)
  const rounds = takeWhatFits(election, ranking, scores, election.budget, 'considered')
  const taken = rounds.filter((round) => round.taken)

  return {
    settings: { rule: 'greedy', satisfaction, order },
    selected: taken.map(({ project }) => project),
    totalCost: subtract(election.budget, rounds.at(-1)?.moneyLeft ?? election.budget),
    budget: election.budget,
    voters: election.ballots.length,
    rounds,
    tieEvents: tiedGroups(ranking, scores),
    stopReason: 'list-exhausted',
  }
}

function greedyScores(
  election: Election,
  satisfaction: SatisfactionName,
  order: GreedyOrder,
): readonly Fraction[] {
  const scores = scoresByProject(election)
  if (order === 'votes-or-points') return scores
  return election.projects.map(({ cost }, index) =>
    divide(multiply(scores[index] ?? zero, satisfactionPerWeight(satisfaction, cost)), cost),
  )
}

/** Highest score first, equal scores by the order of ties. */
export function rankByScore(
  election: Election,
  scores: readonly Fraction[],
  ties: TieOrder,
): readonly ProjectIndex[] {
  const ranks = tieRanks(election, ties)
  return election.projects
    .map((_, index) => index)
    .sort(
      (a, b) => compare(scores[b] ?? zero, scores[a] ?? zero) || (ranks[a] ?? 0) - (ranks[b] ?? 0),
    )
}

/** Goes down the list with `money` in hand; also completes the spending of other rules. */
export function takeWhatFits(
  election: Election,
  ranking: readonly ProjectIndex[],
  scores: readonly Fraction[],
  money: Fraction,
  kind: ConsideredRound['kind'],
): readonly ConsideredRound[] {
  let moneyLeft = money
  return ranking.flatMap((index) => {
    const project = election.projects[index]
    if (project === undefined) return []
    const taken = compare(project.cost, moneyLeft) <= 0
    if (taken) moneyLeft = subtract(moneyLeft, project.cost)
    const score = scores[index] ?? zero
    return [{ kind, project: project.id, cost: project.cost, score, taken, moneyLeft }]
  })
}

/** How many groups of two or more projects share a score. */
function tiedGroups(ranking: readonly ProjectIndex[], scores: readonly Fraction[]): number {
  const same = (a: ProjectIndex | undefined, b: ProjectIndex | undefined): boolean =>
    a !== undefined && b !== undefined && compare(scores[a] ?? zero, scores[b] ?? zero) === 0
  return ranking.filter(
    (project, place) => same(project, ranking[place + 1]) && !same(ranking[place - 1], project),
  ).length
}
