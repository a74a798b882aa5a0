import { compare, divide, subtract } from '../../platform/kernel/fraction.ts'
import { downToCents } from './cents.ts'
import type { Count, PurchaseRound } from './count.ts'
import type { CandidateProject, Election, ProjectId } from './election.ts'
import { explainCompletion } from './explain-greedy.ts'
import type {
  BoughtReason,
  ConsideredReason,
  NoSupporterReason,
  ProjectReason,
  ShortOfMoneyReason,
} from './project-reason.ts'
import { type SupportersAccount, supportersAccounts } from './shares-ledger.ts'

/** How many of the winners its supporters paid are named for each loser. */
const winnersNamed = 5

/** Reasons of a count by equal shares, completed or not. */
export function explainShares(
  election: Election,
  count: Count,
): ReadonlyMap<ProjectId, ProjectReason> {
  const purchases = count.rounds.filter(
    (round): round is PurchaseRound => round.kind === 'purchase',
  )
  const bought = new Map(
    purchases.map((round, index) => [round.project, boughtReason(round, index)]),
  )
  const completion = explainCompletion(count)
  const others = [...election.projects.keys()].filter(
    (index) => !bought.has(election.projects[index]?.id ?? ''),
  )
  const accounts = supportersAccounts(election, count, others)

  return new Map(
    election.projects.map((project, index): readonly [ProjectId, ProjectReason] => {
      const { id } = project
      const completed = completion.get(id) ?? null
      const account = accounts.get(index)
      const reason: ProjectReason =
        bought.get(id) ??
        (completed?.code === 'added-by-completion'
          ? completed
          : refusalOf(project, account, completed))
      return [id, reason]
    }),
  )
}

function boughtReason(round: PurchaseRound, index: number): BoughtReason {
  const moneyBehind = downToCents(round.moneyBehind)
  return {
    code: 'bought-by-its-supporters',
    place: index + 1,
    cost: round.cost,
    supporters: round.supporters,
    payingFull: round.payingFull,
    fullPayment: downToCents(round.fullPayment),
    moneyBehind,
    effectiveSupport: divide(moneyBehind, round.cost),
  }
}

function refusalOf(
  { cost }: CandidateProject,
  account: SupportersAccount | undefined,
  completion: ConsideredReason | null,
): ShortOfMoneyReason | NoSupporterReason {
  if (account === undefined || account.supporters === 0) return { code: 'no-supporter', completion }
  const startingMoney = downToCents(account.startingMoney)
  const moneyBehind = downToCents(account.moneyAtTheEnd)
  return {
    code: 'short-of-money',
    cost,
    supporters: account.supporters,
    startingMoney,
    moneyBehind,
    missing: subtract(cost, moneyBehind),
    effectiveSupport: divide(moneyBehind, cost),
    paidInAll: subtract(startingMoney, moneyBehind),
    winnersPaid: account.paid.length,
    paidFor: mostPaid(account),
    completion,
  }
}

const mostPaid = ({ paid }: SupportersAccount): ShortOfMoneyReason['paidFor'] =>
  paid
    .toSorted((a, b) => compare(b.amount, a.amount))
    .slice(0, winnersNamed)
    .map(({ project, amount }) => ({ project, amount: downToCents(amount) }))
