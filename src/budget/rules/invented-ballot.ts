import { one } from '../../platform/kernel/fraction.ts'
import type { Ballot } from '../methods/election.ts'
import type { Edition, Project } from './edition.ts'

/**
 * The ballot a reader composes by ticking projects, in the order ticked: a vote, one point, or a
 * rank for each.
 */
export function inventedBallot(
  edition: Pick<Edition, 'format'>,
  all: readonly Project[],
  ticked: readonly string[],
): Ballot {
  const chosen = ticked
    .map((code) => all.findIndex((project) => project.code === code))
    .filter((index) => index >= 0)
  const isPointed = edition.format === 'cumulative' || edition.format === 'scoring'
  return { projects: chosen, ...(isPointed && { points: chosen.map(() => one) }) }
}
