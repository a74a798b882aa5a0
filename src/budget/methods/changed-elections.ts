import { type Fraction, fraction, greatest, one, zero } from '../../platform/kernel/fraction.ts'
import type { Ballot, Election, ProjectIndex } from './election.ts'

/** The same election, one project costing something else. */
export const atAnotherCost = (
  election: Election,
  project: ProjectIndex,
  cost: Fraction,
): Election => ({
  ...election,
  projects: election.projects.map((own, index) => (index === project ? { ...own, cost } : own)),
})

/** The same election, with more voters who all hold the same ballot. */
export const withMoreBallots = (election: Election, ballot: Ballot, voters: number): Election => ({
  ...election,
  ballots: [...election.ballots, ...new Array<Ballot>(voters).fill(ballot)],
})

/** A ballot that supports one project alone, and how many points it gives it. */
export interface SingleSupport {
  readonly ballot: Ballot
  readonly points: Fraction | null
}

/**
 * The ballot of a voter who supports this project alone, as strongly as anybody supported one.
 *
 * - points: the most points a ballot gives to one project, and no other project
 * - ranking: this project before one other, which being last is not supported (Borda: 1 point)
 *
 * @param points  how many points instead
 * @returns `null` when no such ballot can be cast: a ranking of a single project supports nothing
 */
export function singleSupport(
  election: Election,
  project: ProjectIndex,
  points?: Fraction,
): SingleSupport | null {
  switch (election.format) {
    case 'approval':
    case 'choose-1':
      return { ballot: { projects: [project] }, points: null }
    case 'ordinal': {
      const other = [...election.projects.keys()].find((index) => index !== project)
      return other === undefined ? null : { ballot: { projects: [project, other] }, points: one }
    }
    case 'cumulative':
    case 'scoring': {
      const given = points ?? mostPointsGiven(election)
      return { ballot: { projects: [project], points: [given] }, points: given }
    }
  }
}

function mostPointsGiven(election: Election): Fraction {
  let most = zero
  for (const { points } of new Set(election.ballots)) {
    for (const own of points ?? []) most = greatest(most, own)
  }
  return most.numerator > 0n ? most : fraction(1)
}
