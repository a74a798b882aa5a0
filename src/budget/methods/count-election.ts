import type { Count, CountSettings, RuleName, TieOrder } from './count.ts'
import type { Election } from './election.ts'
import { equalShares } from './equal-shares.ts'
import {
  type Add1Settings,
  equalSharesAdd1NonExhaustive,
  equalSharesAdd1Pabutools,
  equalSharesAdd1u,
  type OnProgress,
} from './equal-shares-add1.ts'
import { greedy } from './greedy.ts'
import { maximinSupport } from './maximin-support.ts'
import { FormatNotAllowed, phragmen } from './phragmen.ts'
import { satisfactionsOf } from './satisfactions.ts'
import type { BallotFormat } from './election.ts'

/** All the rules but the one that needs an optimiser, which does not answer at once. */
export type SequentialRule = Exclude<RuleName, 'max-welfare'>
export type SequentialSettings = CountSettings & { readonly rule: SequentialRule }

export const isSequential = (settings: CountSettings): settings is SequentialSettings =>
  settings.rule !== 'max-welfare'

/** Loads are shared between voters who approve: the other formats have no such rule. */
export const allowsRule = (format: BallotFormat, rule: RuleName): boolean =>
  format === 'approval' ||
  format === 'choose-1' ||
  (rule !== 'phragmen' && rule !== 'maximin-support')

/**
 * Counts an election by the rule of the settings: the one door to the rules of this folder.
 *
 * @param onProgress  called before each run of a rule that counts several times; it abandons the
 *                    count by answering `false` or by throwing
 * @throws SatisfactionNotAllowed, FormatNotAllowed, IncompleteTieOrder, IncrementNotPositive,
 *         CountAbandoned
 */
export function countElection(
  election: Election,
  settings: SequentialSettings,
  ties: TieOrder,
  onProgress?: OnProgress,
): Count {
  if (!allowsRule(election.format, settings.rule)) throw new FormatNotAllowed(election.format)
  return { ...countBy(election, settings, ties, onProgress), settings }
}

function countBy(
  election: Election,
  settings: SequentialSettings,
  ties: TieOrder,
  onProgress: OnProgress | undefined,
): Count {
  const { satisfaction } = settings
  switch (settings.rule) {
    case 'greedy':
      return greedy(election, satisfaction, settings.order ?? 'votes-or-points', ties)
    case 'mes':
      return equalShares(election, satisfaction, ties)
    case 'mes-add1u':
      return equalSharesAdd1u(election, add1Settings(settings, onProgress), ties)
    case 'mes-add1-nonexhaustive':
      return equalSharesAdd1NonExhaustive(election, add1Settings(settings, onProgress), ties)
    case 'mes-add1-pabutools':
      return equalSharesAdd1Pabutools(election, add1Settings(settings, onProgress), ties)
    case 'phragmen':
      return phragmen(election, ties)
    case 'maximin-support':
      return maximinSupport(election, ties)
  }
}

const add1Settings = (
  { satisfaction, increment }: CountSettings,
  onProgress: OnProgress | undefined,
): Add1Settings => ({
  satisfaction,
  ...(increment === undefined ? {} : { increment }),
  ...(onProgress === undefined ? {} : { onProgress }),
})

/** The settings a town starts from: equal shares completed, with the usual satisfaction. */
export const usualSettings = (
  format: BallotFormat,
  rule: RuleName = 'mes-add1u',
): CountSettings => ({
  rule,
  satisfaction: satisfactionsOf(format)[0] ?? 'cost',
})
