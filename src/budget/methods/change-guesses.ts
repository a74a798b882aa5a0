import {
  divide,
  type Fraction,
  floor,
  fraction,
  isPositive,
  multiply,
  one,
  subtract,
  toNumber,
  zero,
} from '../../platform/kernel/fraction.ts'
import { singleSupport } from './changed-elections.ts'
import type { Count } from './count.ts'
import type { Election, ProjectIndex } from './election.ts'
import type { ProjectReason } from './project-reason.ts'
import { satisfactionPerWeight } from './satisfactions.ts'

/** Costs at which a project may well win, from the reason why it lost. To be verified. */
export function guessCosts(reason: ProjectReason | undefined): readonly Fraction[] {
  switch (reason?.code) {
    case 'short-of-money':
      return [reason.moneyBehind, reason.completion?.moneyAtItsTurn ?? zero]
    case 'no-supporter':
      return [reason.completion?.moneyAtItsTurn ?? zero]
    case 'no-longer-fitted':
    case 'next-did-not-fit':
    case 'dearer-than-budget':
      return [reason.moneyLeft]
    case 'too-heavy':
    case 'tied-with-one-that-did-not-fit': {
      const excess = multiply(subtract(reason.load, reason.lastLoad), fraction(reason.supporters))
      return [subtract(reason.cost, excess), reason.moneyLeft]
    }
    default:
      return []
  }
}

/** How many voters more may do, from the reason why a project lost; 0: none would. */
export function guessVoters(
  election: Election,
  project: ProjectIndex,
  reason: ProjectReason | undefined,
  count: Count,
): number {
  const cost = election.projects[project]?.cost ?? zero
  switch (reason?.code) {
    case 'short-of-money':
      return votersToPay(reason.missing, count)
    case 'no-supporter':
      return votersToPay(cost, count)
    case 'too-heavy':
    case 'no-longer-fitted':
    case 'next-did-not-fit':
    case 'tied-with-one-that-did-not-fit': {
      if (!isPositive(reason.lastLoad)) return 1
      const burden = multiply(reason.load, fraction(reason.supporters))
      return Math.max(1, upToWhole(divide(burden, reason.lastLoad)) - reason.supporters)
    }
    case 'better-without':
    case 'as-good-without': {
      const points = singleSupport(election, project)?.points ?? one
      const perVoter = multiply(points, satisfactionPerWeight(count.settings.satisfaction, cost))
      const gap = subtract(reason.optimalWelfare, reason.welfareWithIt)
      return Number(floor(divide(gap, perVoter))) + 1
    }
    default:
      return 0
  }
}

/** Each brings at most the share a voter had. */
const votersToPay = (money: Fraction, { finalEndowment = zero }: Count): number =>
  isPositive(finalEndowment) ? upToWhole(divide(money, finalEndowment)) : 0

const upToWhole = (amount: Fraction): number => Math.ceil(toNumber(amount))
