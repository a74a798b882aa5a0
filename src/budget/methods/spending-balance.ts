import {
  add,
  divide,
  type Fraction,
  fraction,
  isNegative,
  multiply,
  negate,
  one,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Election, ProjectId } from './election.ts'
import { indexesOf, votersByBallot } from './fairness.ts'

/** Spending and votes of one neighbourhood, or of one theme. */
export interface SpendingLine<Group> {
  readonly group: Group
  readonly projects: number
  readonly fundedProjects: number
  readonly spent: Fraction
  /** Of all that is spent; 0 when nothing is. */
  readonly spendingShare: Fraction
  /** Of all votes, each voter having one, split over her choices; 0 without vote. */
  readonly voteShare: Fraction
}

export interface SpendingBalance<Group> {
  readonly lines: readonly SpendingLine<Group>[]
  /** Share of the money that would have to move for spending to follow votes: 0 to 1. */
  readonly distance: Fraction
}

/**
 * What is spent in each neighbourhood (or theme), against its share of the votes.
 *
 * Each voter who chose something has one vote, split evenly over her choices, or as her points are.
 *
 * @param groupsOf  per project: its neighbourhood, or its themes (its cost and its votes are then
 *                  split evenly between them); those without any make the line of `null`
 * @returns one line per group, in order of first appearance
 */
export function spendingBalance<Group>(
  election: Election,
  winners: Iterable<ProjectId>,
  groupsOf: readonly (readonly Group[])[],
): SpendingBalance<Group | null> {
  const funded = indexesOf(election, winners)
  const votes = splitVotes(election)
  const tallies = new Map<Group | null, Tally>()

  election.projects.forEach((project, index) => {
    const own = groupsOf[index] ?? []
    const groups: readonly (Group | null)[] = own.length === 0 ? [null] : own
    const part = fraction(1, groups.length)
    for (const group of groups) {
      const tally = tallies.get(group) ?? { projects: 0, funded: 0, spent: zero, votes: zero }
      tally.projects += 1
      tally.votes = add(tally.votes, multiply(votes[index] ?? zero, part))
      if (funded.has(index)) {
        tally.funded += 1
        tally.spent = add(tally.spent, multiply(project.cost, part))
      }
      tallies.set(group, tally)
    }
  })
  return balanceOf(tallies)
}

interface Tally {
  projects: number
  funded: number
  spent: Fraction
  votes: Fraction
}

function balanceOf<Group>(tallies: ReadonlyMap<Group, Tally>): SpendingBalance<Group> {
  const all = [...tallies.values()]
  const totalSpent = all.reduce((total, { spent }) => add(total, spent), zero)
  const totalVotes = all.reduce((total, { votes }) => add(total, votes), zero)
  const lines = [...tallies].map(([group, tally]) => ({
    group,
    projects: tally.projects,
    fundedProjects: tally.funded,
    spent: tally.spent,
    spendingShare: shareOf(tally.spent, totalSpent),
    voteShare: shareOf(tally.votes, totalVotes),
  }))
  const gaps = lines.map(({ spendingShare, voteShare }) => gap(spendingShare, voteShare))
  const distance = multiply(gaps.reduce(add, zero), fraction(1, 2))
  return { lines, distance }
}

const shareOf = (part: Fraction, whole: Fraction): Fraction =>
  whole.numerator === 0n ? zero : divide(part, whole)

const gap = (a: Fraction, b: Fraction): Fraction => {
  const difference = subtract(a, b)
  return isNegative(difference) ? negate(difference) : difference
}

/** Votes per project, each voter's one vote being split over her choices. */
export function splitVotes(election: Election): readonly Fraction[] {
  const votes = election.projects.map(() => zero)
  for (const [ballot, voters] of votersByBallot(election)) {
    const parts = ballot.points ?? ballot.projects.map(() => one)
    const total = parts.reduce(add, zero)
    if (total.numerator <= 0n) continue
    ballot.projects.forEach((project, place) => {
      const part = divide(multiply(parts[place] ?? zero, fraction(voters)), total)
      votes[project] = add(votes[project] ?? zero, part)
    })
  }
  return votes
}
