import { type Fraction, fraction, one, sum } from '../../platform/kernel/fraction.ts'
import type { SatisfactionName } from './count.ts'
import type { Ballot, BallotFormat, Election } from './election.ts'

const allowed: Readonly<Record<BallotFormat, readonly SatisfactionName[]>> = {
  approval: ['cost', 'card'],
  'choose-1': ['cost', 'card'],
  cumulative: ['points'],
  scoring: ['points'],
  ordinal: ['borda'],
}

/** The satisfactions that have a meaning on such ballots, the usual one first. */
export const satisfactionsOf = (format: BallotFormat): readonly SatisfactionName[] =>
  allowed[format]

export const allowsSatisfaction = (format: BallotFormat, satisfaction: SatisfactionName): boolean =>
  allowed[format].includes(satisfaction)

/** Points cannot be read on a ranking, nor a rank on a set: better no count than an invented one. */
export class SatisfactionNotAllowed extends Error {
  readonly code = 'satisfaction-not-allowed'
  readonly format: BallotFormat
  readonly satisfaction: SatisfactionName
  constructor(format: BallotFormat, satisfaction: SatisfactionName) {
    super(`The satisfaction "${satisfaction}" has no meaning on ballots of format "${format}".`)
    this.format = format
    this.satisfaction = satisfaction
  }
}

/** @throws SatisfactionNotAllowed */
export function requireSatisfaction(format: BallotFormat, satisfaction: SatisfactionName): void {
  if (!allowsSatisfaction(format, satisfaction)) {
    throw new SatisfactionNotAllowed(format, satisfaction)
  }
}

/** A ballot that gives points without saying how many. */
export class MissingPoints extends Error {
  readonly code = 'missing-points'
  constructor() {
    super('A ballot of points must give points to each project it names.')
  }
}

/**
 * How strongly a ballot supports each project it names, in the order of `ballot.projects`.
 *
 * A project ticked weighs 1; a project given points weighs them; in a ranking of k projects the
 * first weighs k − 1 and the last 0. Weight 0 is no support at all: whoever gives 0 point to a
 * project, or ranks it last, pays nothing for it.
 *
 * The ranks follow pabutools (Borda over the projects ranked); several cities give k … 1 instead.
 */
export function ballotWeights(format: BallotFormat, ballot: Ballot): readonly Fraction[] {
  switch (format) {
    case 'approval':
    case 'choose-1':
      return ballot.projects.map(() => one)
    case 'ordinal':
      return ballot.projects.map((_, rank) => fraction(ballot.projects.length - 1 - rank))
    case 'cumulative':
    case 'scoring':
      if (ballot.points?.length !== ballot.projects.length) throw new MissingPoints()
      return ballot.points
  }
}

/** What one unit of weight is worth to a voter: money spent on her project, or the weight itself. */
export const satisfactionPerWeight = (satisfaction: SatisfactionName, cost: Fraction): Fraction =>
  satisfaction === 'cost' ? cost : one

export interface Support {
  /** Position of the voter in `Election.ballots`. */
  readonly voter: number
  /** > 0 */
  readonly weight: Fraction
}

/** The supporters of each project, by position in `Election.projects`, voters in ballot order. */
export function supportsByProject(election: Election): readonly (readonly Support[])[] {
  const supports: Support[][] = election.projects.map(() => [])
  election.ballots.forEach((ballot, voter) => {
    const weights = ballotWeights(election.format, ballot)
    ballot.projects.forEach((project, position) => {
      const weight = weights[position]
      if (weight !== undefined && weight.numerator > 0n) supports[project]?.push({ voter, weight })
    })
  })
  return supports
}

/** Votes of each project; points, or Borda points, when the ballots carry them. */
export const scoresByProject = (election: Election): readonly Fraction[] => {
  const unitWeights = election.format === 'approval' || election.format === 'choose-1'
  if (unitWeights) return votesByProject(election).map((votes) => fraction(votes))
  return supportsByProject(election).map((supports) => sum(supports.map(({ weight }) => weight)))
}

function votesByProject(election: Election): readonly number[] {
  const votes = new Float64Array(election.projects.length)
  for (const ballot of election.ballots) {
    for (const project of ballot.projects) votes[project] = (votes[project] ?? 0) + 1
  }
  return [...votes]
}
