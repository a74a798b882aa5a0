import { type Fraction, toNumber } from '../../platform/kernel/fraction.ts'
import type { SatisfactionName } from '../methods/count.ts'
import type { Election } from '../methods/election.ts'
import { welfareByProject } from '../methods/max-welfare.ts'
import { wholeCosts } from '../methods/whole-costs.ts'

/**
 * The choice of projects as a whole-number programme, in the LP text format: one 0/1 variable
 * `xN` per project, N being its position in `election.projects`.
 *
 * Amounts go through doubles: what the solver answers is a proposal, never a result.
 */
export function knapsackModel(election: Election, satisfaction: SatisfactionName): string {
  const { costs, budget } = wholeCosts(election)
  const welfare = welfareByProject(election, satisfaction)
  const variables = [...election.projects.keys()]
  const terms = (coefficients: readonly (Fraction | bigint)[]): string =>
    variables.map((index) => `+ ${decimal(coefficients[index] ?? 0n)} x${index}`).join('\n ')
  return [
    'Maximize',
    ` welfare: ${terms(welfare)}`,
    'Subject To',
    ` budget: ${terms(costs)} <= ${budget}`,
    'Binary',
    ...variables.map((index) => ` x${index}`),
    'End',
    '',
  ].join('\n')
}

const decimal = (amount: Fraction | bigint): string =>
  typeof amount === 'bigint' ? `${amount}` : `${toNumber(amount)}`
