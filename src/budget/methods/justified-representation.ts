import {
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
} from '../../platform/kernel/fraction.ts'
import type { Election, ProjectId } from './election.ts'
import { indexesOf } from './fairness.ts'
import { type Support, supportsByProject } from './satisfactions.ts'
import { wholeCosts } from './whole-costs.ts'

/** A group of voters who could have paid for a project with their own shares, and got less. */
export interface RepresentationViolation {
  readonly project: ProjectId
  readonly cost: Fraction
  /** Size of the group, all supporters of the project. */
  readonly voters: number
  /** Their part of the budget: voters × budget ÷ all voters, ≥ cost. */
  readonly entitlement: Fraction
  /** The most that one of them got: cost of the funded projects she supports. */
  readonly gotAtMost: Fraction
}

/**
 * The projects that show an outcome to be unfair in the sense of EJR+ up to one project.
 *
 * An unfunded project is such a witness when some k of its supporters, whose k equal shares of the
 * budget cover its cost, each got funded projects for less than these shares, even with it added.
 * Equal shares with satisfaction by cost never leaves one; the usual count by votes often does.
 *
 * @param election  approval or choose-1 ballots
 * @returns one violation per witness, in the order of projects, with the largest such group
 * Source: Brill and Peters, “Robust and Verifiable Proportionality Axioms for Multiwinner Voting”,
 * EC 2023, in money as in Peters, Pierczyński, Skowron, NeurIPS 2021.
 *
 * Among k supporters, those who got least are the ones to test; with the same amount got, more of
 * them only have more money: one test per distinct amount is enough.
 */
export function representationViolations(
  election: Election,
  winners: Iterable<ProjectId>,
): readonly RepresentationViolation[] {
  const { unit, costs } = wholeCosts(election)
  const funded = indexesOf(election, winners)
  const supports = supportsByProject(election)
  const got = new Array<bigint>(election.ballots.length).fill(0n)
  for (const project of funded) {
    for (const { voter } of supports[project] ?? []) {
      got[voter] = (got[voter] ?? 0n) + (costs[project] ?? 0n)
    }
  }

  const shareInUnits = divide(
    election.budget,
    multiply(unit, fraction(election.ballots.length || 1)),
  )
  return election.projects.flatMap(({ id, cost }, index) => {
    if (funded.has(index)) return []
    const group = largestGroup(supports[index] ?? [], got, costs[index] ?? 0n, shareInUnits)
    if (group === null) return []
    return [
      {
        project: id,
        cost,
        voters: group.voters,
        entitlement: multiply(fraction(group.voters), multiply(shareInUnits, unit)),
        gotAtMost: multiply(fraction(group.got), unit),
      },
    ]
  })
}

/** @param share  each voter's part of the budget, in the same units as the other amounts */
function largestGroup(
  supporters: readonly Support[],
  got: readonly bigint[],
  cost: bigint,
  share: Fraction,
): { readonly voters: number; readonly got: bigint } | null {
  const votersByAmount = new Map<bigint, number>()
  for (const { voter } of supporters) {
    const amount = got[voter] ?? 0n
    votersByAmount.set(amount, (votersByAmount.get(amount) ?? 0) + 1)
  }
  const amounts = [...votersByAmount.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

  let largest: { voters: number; got: bigint } | null = null
  let voters = 0
  for (const amount of amounts) {
    voters += votersByAmount.get(amount) ?? 0
    // The cost alone must be covered too, which this implies: nobody got less than nothing.
    const enough = compare(fraction(amount + cost), multiply(fraction(voters), share)) <= 0
    if (enough) largest = { voters, got: amount }
  }
  return largest
}
