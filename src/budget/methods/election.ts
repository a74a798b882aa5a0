import type { Fraction } from '../../platform/kernel/fraction.ts'

/** Text, never a number: `10` and `BO.D10.7/23` are both ids, and nobody adds them up. */
export type ProjectId = string

/** Position of a project in `Election.projects`. */
export type ProjectIndex = number

/**
 * - `approval`: a set of projects · `choose-1`: the same, one project
 * - `ordinal`: a ranking, best first
 * - `cumulative`: points under a cap on their sum · `scoring`: points without such a cap
 */
export type BallotFormat = 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring'

export interface CandidateProject {
  readonly id: ProjectId
  /** Money, in the currency of the election, > 0. */
  readonly cost: Fraction
}

/**
 * One voter's choice.
 *
 * `projects` names each project once, in the voter's order (it has a meaning for `ordinal` only).
 * `points[k]` are the points of `projects[k]`, whole or decimal, ≥ 0; absent but for `cumulative`
 * and `scoring`. An empty ballot is a voter who supports nothing: it counts among the voters.
 */
export interface Ballot {
  readonly projects: readonly ProjectIndex[]
  readonly points?: readonly Fraction[]
}

/** All that a count may know: no name, no place, no voter's identity. */
export interface Election {
  readonly format: BallotFormat
  /** Money to spend, ≥ 0. */
  readonly budget: Fraction
  readonly projects: readonly CandidateProject[]
  readonly ballots: readonly Ballot[]
}
