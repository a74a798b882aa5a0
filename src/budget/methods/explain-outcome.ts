import type { Count, TieOrder } from './count.ts'
import type { Election, ProjectId } from './election.ts'
import { explainGreedy } from './explain-greedy.ts'
import { explainMaximin, explainPhragmen } from './explain-loads.ts'
import { explainShares } from './explain-shares.ts'
import { explainWelfare } from './explain-welfare.ts'
import type { ProjectReason } from './project-reason.ts'

/**
 * Why each project won or lost, by its id. Cheap: nothing is counted again.
 *
 * @param count  the count of this very election, with its trace
 * @param ties   the order it was counted with
 */
export function explainOutcome(
  election: Election,
  count: Count,
  ties: TieOrder,
): Readonly<Record<ProjectId, ProjectReason>> {
  return Object.fromEntries(reasonsBy(election, count, ties))
}

function reasonsBy(
  election: Election,
  count: Count,
  ties: TieOrder,
): ReadonlyMap<ProjectId, ProjectReason> {
  switch (count.settings.rule) {
    case 'greedy':
      return explainGreedy(count)
    case 'mes':
    case 'mes-add1u':
    case 'mes-add1-nonexhaustive':
    case 'mes-add1-pabutools':
      return explainShares(election, count)
    case 'phragmen':
      return explainPhragmen(election, count)
    case 'maximin-support':
      return explainMaximin(election, count)
    case 'max-welfare':
      return explainWelfare(election, count, ties)
  }
}
