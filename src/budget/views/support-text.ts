import { type Fraction, toNumber } from '../../platform/kernel/fraction.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { BallotFormat } from '../methods/election.ts'
import type { BudgetWord } from '../words/index.ts'

/** Whether the ballots of an edition carry points, or places in a ranking, rather than votes. */
export const hasPoints = (format: BallotFormat): boolean =>
  format !== 'approval' && format !== 'choose-1'

/** « 412 voix », or « 1 203 points ». */
export const supportText = (score: Fraction, format: BallotFormat, say: Say<BudgetWord>): string =>
  say(hasPoints(format) ? 'points-count' : 'votes-count', { count: toNumber(score) })
