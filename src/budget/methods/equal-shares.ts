import {
  divide,
  type Fraction,
  fraction,
  multiply,
  subtract,
  sum,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count, SatisfactionName, TieOrder } from './count.ts'
import type { Election } from './election.ts'
import { sharesRunner } from './equal-shares-engine/shares-runner.ts'
import { requireSatisfaction } from './satisfactions.ts'

/**
 * Counts a participatory budget by the method of equal shares.
 *
 * The budget is divided equally among the voters, and each project must be paid by its supporters.
 * The project bought next is the one that asks them the least money per unit of satisfaction; each
 * supporter pays her part, or all she has left. The count ends when no project can be paid.
 *
 * @param ties  every project once; of two projects that ask the same, the earlier is bought
 * @returns winners in order of purchase, each with its rate ρ and who paid what
 * @throws SatisfactionNotAllowed, IncompleteTieOrder
 *
 * Exact: two machines find the same winners. May leave much money unspent: see
 * `equal-shares-add1.ts`. Time grows with the number of supports × rounds.
 * Source: Peters, Pierczyński, Skowron, “Proportional Participatory Budgeting with Additive
 * Utilities”, NeurIPS 2021.
 */
export function equalShares(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
): Count {
  requireSatisfaction(election.format, satisfaction)
  const run = sharesRunner(election, satisfaction, ties)(equalShare(election))
  const rounds = run.rounds()
  const totalCost = sum(rounds.map(({ cost }) => cost))
  return {
    settings: { rule: 'mes', satisfaction },
    selected: rounds.map(({ project }) => project),
    totalCost,
    budget: election.budget,
    voters: election.ballots.length,
    rounds,
    tieEvents: run.tieEvents,
    finalEndowment: run.endowment,
    runs: 1,
    unspentByVoters: subtract(endowments(election, run.endowment), totalCost),
    stopReason: 'nothing-affordable',
  }
}

/** Each voter's equal share of the budget; 0 when nobody votes. */
export const equalShare = (election: Election): Fraction =>
  election.ballots.length === 0 ? zero : divide(election.budget, fraction(election.ballots.length))

/** All the money given to the voters. */
export const endowments = (election: Election, endowment: Fraction): Fraction =>
  multiply(endowment, fraction(election.ballots.length))
