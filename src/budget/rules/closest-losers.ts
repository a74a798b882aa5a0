import { compare } from '../../platform/kernel/fraction.ts'
import type { TieOrder } from '../methods/count.ts'
import type { Project } from './edition.ts'

/** The losers with most support, those that come first in the order of ties before: one wonders. */
export function closestLosers(
  all: readonly Project[],
  ties: TieOrder,
  count: number,
): readonly Project[] {
  const place = new Map(ties.map((code, index) => [code, index]))
  return all
    .filter(({ winnerRank }) => winnerRank === null)
    .toSorted(
      (a, b) => compare(b.score, a.score) || (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0),
    )
    .slice(0, count)
}
