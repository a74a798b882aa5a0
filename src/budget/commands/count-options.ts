import { CommandRefused } from '../../platform/commands/command.ts'
import { type Fraction, isPositive, one } from '../../platform/kernel/fraction.ts'
import {
  type CountSettings,
  greedyOrders,
  type RuleName,
  ruleNames,
  satisfactionNames,
} from '../methods/count.ts'
import { allowsRule } from '../methods/count-election.ts'
import type { BallotFormat } from '../methods/election.ts'
import { allowsSatisfaction, satisfactionsOf } from '../methods/satisfactions.ts'
import { readAmount } from '../pb/index.ts'
import { oneOf } from '../../platform/commands/command-line.ts'

/** The options that say how to count, alike in `budget count` and `budget recount`. */
export const countOptions = {
  rule: { type: 'string' },
  satisfaction: { type: 'string' },
  ties: { type: 'string' },
  order: { type: 'string' },
  increment: { type: 'string' },
} as const

export type CountOptions = { readonly [Option in keyof typeof countOptions]?: string | undefined }

/**
 * The settings asked for on ballots of this format; what is not said is the usual.
 * @throws CommandRefused  an unknown word, or one that has no meaning here
 */
export function settingsFor(
  format: BallotFormat,
  options: CountOptions,
  usualRule: RuleName = 'mes-add1u',
): CountSettings {
  const rule = options.rule === undefined ? usualRule : oneOf('rule', ruleNames, options.rule)
  if (!allowsRule(format, rule)) {
    throw new CommandRefused(
      `La règle ${rule} ne compte que des bulletins d’approbation ; ceux-ci sont « ${format} ».`,
    )
  }
  return {
    rule,
    satisfaction: satisfactionFor(format, options.satisfaction),
    ...orderFor(rule, options.order),
    ...incrementFor(rule, options.increment),
  }
}

function satisfactionFor(format: BallotFormat, given: string | undefined) {
  const possible = satisfactionsOf(format)
  const satisfaction =
    given === undefined ? (possible[0] ?? 'cost') : oneOf('satisfaction', satisfactionNames, given)
  if (allowsSatisfaction(format, satisfaction)) return satisfaction
  throw new CommandRefused(
    `--satisfaction ${satisfaction} n’a pas de sens pour des bulletins « ${format} ». Valeurs : ${possible.join(', ')}.`,
  )
}

function orderFor(rule: RuleName, given: string | undefined): Pick<CountSettings, 'order'> {
  if (given === undefined) return rule === 'greedy' ? { order: 'votes-or-points' } : {}
  if (rule !== 'greedy') throw new CommandRefused(`--order ne va qu’avec --rule greedy.`)
  return { order: oneOf('order', greedyOrders, given) }
}

function incrementFor(rule: RuleName, given: string | undefined): Pick<CountSettings, 'increment'> {
  const growsEndowments = rule.startsWith('mes-add1')
  if (given === undefined) return growsEndowments ? { increment: one } : {}
  if (growsEndowments) return { increment: positiveAmount(given) }
  throw new CommandRefused('--increment ne va qu’avec les règles mes-add1….')
}

function positiveAmount(given: string): Fraction {
  const amount = readAmount(given)
  if (typeof amount !== 'string' && isPositive(amount)) return amount
  throw new CommandRefused(
    `--increment ${given} : il faut un montant plus grand que zéro, comme 1 ou 0.50.`,
  )
}
