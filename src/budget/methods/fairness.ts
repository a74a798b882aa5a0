import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { SatisfactionName } from './count.ts'
import type { Ballot, Election, ProjectId, ProjectIndex } from './election.ts'
import { ballotWeights, satisfactionPerWeight, satisfactionsOf } from './satisfactions.ts'

/** What an outcome gives to voters, whatever the rule that chose it. */
export interface FairnessFigures {
  readonly voters: number
  /** Voters who support no funded project, those who chose nothing included. */
  readonly votersWithNothing: number
  /** Their share of all voters; 0 without voter. */
  readonly exclusionRatio: Fraction
  /** Number of funded projects a voter supports, on average. */
  readonly meanFundedSupported: Fraction
  /** What these projects cost together, on average, in money. */
  readonly meanFundedCost: Fraction
  /** Average satisfaction: money for approval ballots, points or Borda points for the others. */
  readonly meanSatisfaction: Fraction
  readonly satisfaction: SatisfactionName
  /** `votersByFunded[k]`: how many voters support exactly k funded projects. */
  readonly votersByFunded: readonly number[]
}

/**
 * Measures how a set of winners serves the voters. Exact; one pass over the ballots.
 *
 * A project given 0 points, or ranked last (Borda), is not supported.
 * @param winners  ids of the election; others count for nothing
 */
export function fairnessFigures(election: Election, winners: Iterable<ProjectId>): FairnessFigures {
  const satisfaction = satisfactionsOf(election.format)[0] ?? 'cost'
  const funded = indexesOf(election, winners)
  const votersByFunded: number[] = [0]
  let [supports, cost, satisfied] = [0, zero, zero]

  for (const [ballot, voters] of votersByBallot(election)) {
    const served = servedBy(election, ballot, funded, satisfaction)
    while (votersByFunded.length <= served.projects) votersByFunded.push(0)
    votersByFunded[served.projects] = (votersByFunded[served.projects] ?? 0) + voters
    supports += served.projects * voters
    cost = add(cost, multiply(served.cost, fraction(voters)))
    satisfied = add(satisfied, multiply(served.satisfaction, fraction(voters)))
  }

  const voters = election.ballots.length
  const mean = (total: Fraction): Fraction =>
    voters === 0 ? zero : divide(total, fraction(voters))
  const votersWithNothing = votersByFunded[0] ?? 0
  return {
    voters,
    votersWithNothing,
    exclusionRatio: mean(fraction(votersWithNothing)),
    meanFundedSupported: mean(fraction(supports)),
    meanFundedCost: mean(cost),
    meanSatisfaction: mean(satisfied),
    satisfaction,
    votersByFunded,
  }
}

interface Served {
  readonly projects: number
  readonly cost: Fraction
  readonly satisfaction: Fraction
}

function servedBy(
  election: Election,
  ballot: Ballot,
  funded: ReadonlySet<ProjectIndex>,
  satisfactionName: SatisfactionName,
): Served {
  const weights = ballotWeights(election.format, ballot)
  let [projects, cost, satisfaction] = [0, zero, zero]
  ballot.projects.forEach((index, place) => {
    const weight = weights[place] ?? zero
    const project = election.projects[index]
    if (project === undefined || weight.numerator <= 0n || !funded.has(index)) return
    projects += 1
    cost = add(cost, project.cost)
    const perWeight = satisfactionPerWeight(satisfactionName, project.cost)
    satisfaction = add(satisfaction, multiply(weight, perWeight))
  })
  return { projects, cost, satisfaction }
}

/** How two outcomes compare for the voters: who has strictly more funded projects. */
export interface OutcomeComparison {
  readonly votersWithMoreHere: number
  readonly votersWithMoreThere: number
  readonly votersWithAsMany: number
  /** The step some towns add after counting: the other outcome replaces this one only if more
   * voters have more under it. */
  readonly keep: 'here' | 'there'
}

/**
 * The comparison step of Wieliczka: each voter counts her funded projects under both outcomes.
 *
 * A voter with none under one of them counts 0, and takes part like any other.
 */
export function compareOutcomes(
  election: Election,
  here: Iterable<ProjectId>,
  there: Iterable<ProjectId>,
): OutcomeComparison {
  const [fundedHere, fundedThere] = [indexesOf(election, here), indexesOf(election, there)]
  let [moreHere, moreThere, asMany] = [0, 0, 0]
  for (const [ballot, voters] of votersByBallot(election)) {
    const gap =
      servedBy(election, ballot, fundedHere, 'card').projects -
      servedBy(election, ballot, fundedThere, 'card').projects
    if (gap > 0) moreHere += voters
    else if (gap < 0) moreThere += voters
    else asMany += voters
  }
  return {
    votersWithMoreHere: moreHere,
    votersWithMoreThere: moreThere,
    votersWithAsMany: asMany,
    keep: moreThere > moreHere ? 'there' : 'here',
  }
}

/** Voters who hold the very same ballot in memory, counted once. */
export function votersByBallot(election: Election): ReadonlyMap<Ballot, number> {
  const voters = new Map<Ballot, number>()
  for (const ballot of election.ballots) voters.set(ballot, (voters.get(ballot) ?? 0) + 1)
  return voters
}

export function indexesOf(election: Election, ids: Iterable<ProjectId>): ReadonlySet<ProjectIndex> {
  const wanted = new Set(ids)
  return new Set(
    [...election.projects.keys()].filter((index) => wanted.has(election.projects[index]?.id ?? '')),
  )
}
