import { type CountSettings, greedyOrders, ruleNames, satisfactionNames } from '../count.ts'
import { parseFraction } from '../../../platform/kernel/fraction.ts'
import type { TieOrderName } from '../tie-orders.ts'
import type { ExpectedOutcome } from './expected-outcome.ts'

/** The settings of Parvis for an expected outcome, `null` for a rule it does not know. */
export function settingsOf({ rule, params }: ExpectedOutcome): CountSettings | null {
  const known = ruleNames.find((name) => name === rule)
  if (known === undefined) return null
  const satisfaction = satisfactionNames.find((name) => name === params.satisfaction) ?? 'card'
  const order = greedyOrders.find((name) => name === params.order)
  const increment = params.increment === undefined ? null : parseFraction(`${params.increment}`)
  return {
    rule: known,
    satisfaction,
    ...(order === undefined ? {} : { order }),
    ...(increment === null ? {} : { increment }),
  }
}

/** One line per kind of outcome: the rule and what distinguishes it. */
export const kindOf = ({ rule, params }: ExpectedOutcome): string =>
  [rule, params.order, params.satisfaction].filter((part) => part !== undefined).join(' · ')

export const tieOrderOf = ({ tieBreaking }: ExpectedOutcome): TieOrderName =>
  tieBreaking === 'minCostMaxVotes' ? 'minCostMaxVotes' : 'lex'
