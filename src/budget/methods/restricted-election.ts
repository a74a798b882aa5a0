import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Ballot, Election, ProjectIndex } from './election.ts'

/**
 * The same voters and some of the projects, with another budget.
 *
 * On each ballot the other projects are crossed out, the order is kept: a ranking of five of which
 * three remain is a ranking of three. Voters who chose none of them stay, with an empty ballot.
 */
export function restrictedElection(
  election: Election,
  kept: readonly ProjectIndex[],
  budget: Fraction,
): Election {
  const place = new Map(kept.map((before, after) => [before, after]))
  const crossedOut = new Map<Ballot, Ballot>()
  const crossOut = (ballot: Ballot): Ballot => {
    const known = crossedOut.get(ballot)
    if (known !== undefined) return known
    const left = restrictedBallot(ballot, place)
    crossedOut.set(ballot, left)
    return left
  }
  return {
    ...election,
    budget,
    projects: kept.flatMap((index) => election.projects[index] ?? []),
    ballots: election.ballots.map(crossOut),
  }
}

function restrictedBallot(ballot: Ballot, place: ReadonlyMap<ProjectIndex, number>): Ballot {
  const kept = ballot.projects.flatMap((before, rank) => {
    const after = place.get(before)
    return after === undefined ? [] : [{ after, rank }]
  })
  const projects = kept.map(({ after }) => after)
  const { points } = ballot
  if (points === undefined) return { projects }
  return { projects, points: kept.flatMap(({ rank }) => points[rank] ?? []) }
}

/** The voters who chose at least one of these projects. */
export const votersOf = (election: Election, projects: readonly ProjectIndex[]): Election => {
  const wanted = new Set(projects)
  return {
    ...election,
    ballots: election.ballots.filter((ballot) => ballot.projects.some((own) => wanted.has(own))),
  }
}
