import type { Fraction } from '../../../platform/kernel/fraction.ts'
import type { PurchaseRound, SatisfactionName, TieOrder } from '../count.ts'
import type { Election, ProjectIndex } from '../election.ts'
import { equalSharesByTheBook } from '../equal-shares-by-the-book.ts'
import { CertifiedRun } from './certified-run.ts'
import { contestOf } from './contest.ts'
import { purchaseRounds } from './purchase-rounds.ts'

/** A run of equal shares at one endowment. */
export interface SharesRun {
  readonly endowment: Fraction
  /** In order of purchase. */
  readonly bought: readonly ProjectIndex[]
  readonly tieEvents: number
  /** More than the budget was spent: the run was given up there. */
  readonly overspent: boolean
  /** The full trace, computed when asked. */
  readonly rounds: () => readonly PurchaseRound[]
}

export type SharesRunner = (endowment: Fraction) => SharesRun

/** Runs equal shares over one election as often as one likes, the ballots being read once. */
export function sharesRunner(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
): SharesRunner {
  const contest = contestOf(election, satisfaction, ties)
  if (contest === null) return byTheBook(election, satisfaction, ties)

  const { electorate } = contest
  return (endowment) => {
    const run = new CertifiedRun(contest, endowment)
    const overspent = !run.buyAll(electorate.budget)
    return {
      endowment,
      bought: run.order,
      tieEvents: run.tieEvents,
      overspent,
      rounds: () => purchaseRounds(election, satisfaction, electorate, run),
    }
  }
}

/** Points with dozens of decimals: slow, and just as exact. */
function byTheBook(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
): SharesRunner {
  const indexOf = new Map(election.projects.map(({ id }, index) => [id, index]))
  return (endowment) => {
    const { rounds, tieEvents } = equalSharesByTheBook(election, satisfaction, ties, endowment)
    const overspent = rounds.some(({ moneyLeft }) => moneyLeft.numerator < 0n)
    const bought = rounds.map(({ project }) => indexOf.get(project) ?? 0)
    return { endowment, bought, tieEvents, overspent, rounds: () => rounds }
  }
}
