import {
  compare,
  type Fraction,
  isPositive,
  least,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count } from './count.ts'
import type { Ballot, Election, ProjectId } from './election.ts'
import { ballotWeights } from './satisfactions.ts'

/** How one voter's equal share was spent, line by line. */
export interface VoterShare {
  readonly endowment: Fraction
  /** In order of purchase; what she paid is > 0. */
  readonly payments: readonly { readonly project: ProjectId; readonly amount: Fraction }[]
  readonly left: Fraction
}

/**
 * Replays a count by equal shares for one ballot, cast or invented: at each purchase she supports,
 * the voter pays the full payment for her weight, or all she has left.
 */
export function voterShare(election: Election, count: Count, ballot: Ballot): VoterShare {
  const weightOf = new Map<ProjectId, Fraction>()
  const weights = ballotWeights(election.format, ballot)
  ballot.projects.forEach((index, place) => {
    const project = election.projects[index]
    if (project !== undefined) weightOf.set(project.id, weights[place] ?? zero)
  })

  const endowment = count.finalEndowment ?? zero
  const payments: { project: ProjectId; amount: Fraction }[] = []
  let left = endowment
  for (const round of count.rounds) {
    if (round.kind !== 'purchase') continue
    const amount = least(multiply(round.fullPayment, weightOf.get(round.project) ?? zero), left)
    if (!isPositive(amount)) continue
    payments.push({ project: round.project, amount })
    left = compare(amount, left) === 0 ? zero : subtract(left, amount)
  }
  return { endowment, payments, left }
}
