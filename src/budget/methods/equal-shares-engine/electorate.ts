import { type Fraction, fraction, multiply } from '../../../platform/kernel/fraction.ts'
import type { Election } from '../election.ts'
import { ballotWeights } from '../satisfactions.ts'
import { wholeCosts } from '../whole-costs.ts'
import { type BallotBlocs, groupBallots, hasUnitWeights } from './ballot-blocs.ts'

/**
 * The ballots as a counting engine wants them: identical ballots together, whole numbers only.
 *
 * A *bloc* is the set of voters whose ballots are the same: holding the same money at the start and
 * paying for the same projects, they hold the same money at every moment.
 */
export interface Electorate extends BallotBlocs {
  readonly voters: number
  readonly byProject: readonly Supporters[]
  /** True weight = whole weight / `weightScale` (1 unless points have decimals). */
  readonly weightScale: bigint
  /** True money = whole money × `moneyUnit`. */
  readonly moneyUnit: Fraction
  /** What the budget can pay, in whole money. */
  readonly budget: bigint
  /** Whole costs, exact, and as doubles within half a unit in the last place. */
  readonly costs: readonly bigint[]
  readonly roundedCosts: Float64Array
}

/** The blocs that support a project, with their weights and sizes side by side. */
export interface Supporters {
  readonly blocs: Int32Array
  readonly weights: Float64Array
  readonly sizes: Float64Array
  readonly voters: number
  /** Over voters. */
  readonly totalWeight: number
  readonly greatestWeight: number
}

/** Beyond it, sums of weights would not be exact in doubles, and the engine relies on them. */
const greatestTotalWeight = 2n ** 45n

/** Answers `null` when points are so large or so finely divided that the engine would be inexact. */
export function electorateOf(election: Election): Electorate | null {
  const weightScale = commonDenominator(irregularWeights(election))
  if (totalWeight(election, weightScale) > greatestTotalWeight) return null

  const blocs = groupBallots(election, weightScale)
  const { unit, costs, budget } = wholeCosts(election)
  return {
    ...blocs,
    voters: election.ballots.length,
    byProject: supportersByProject(election.projects.length, blocs),
    weightScale,
    moneyUnit: unit,
    budget,
    costs,
    roundedCosts: Float64Array.from(costs, Number),
  }
}

/** All the weights, when they are not all 1. */
function* irregularWeights(election: Election): Iterable<Fraction> {
  if (hasUnitWeights(election.format)) return
  for (const ballot of election.ballots) yield* ballotWeights(election.format, ballot)
}

function totalWeight(election: Election, scale: bigint): bigint {
  let total = 0n
  for (const weight of irregularWeights(election)) total += wholeIn(weight, scale)
  return total
}

function supportersByProject(projects: number, blocs: BallotBlocs): readonly Supporters[] {
  const counts = new Int32Array(projects)
  for (const project of blocs.project) counts[project] = (counts[project] ?? 0) + 1
  const supporters = Array.from(counts, (count) => ({
    blocs: new Int32Array(count),
    weights: new Float64Array(count),
    sizes: new Float64Array(count),
    voters: 0,
    totalWeight: 0,
    greatestWeight: 0,
  }))

  const filled = new Int32Array(projects)
  for (let bloc = 0; bloc < blocs.blocs; bloc += 1) {
    const size = blocs.size[bloc] as number
    const end = blocs.start[bloc + 1] as number
    for (let support = blocs.start[bloc] as number; support < end; support += 1) {
      const project = blocs.project[support] as number
      const weight = blocs.weight[support] as number
      const group = supporters[project]
      if (group === undefined) throw new RangeError(`No project at position ${project}.`)
      const place = filled[project] as number
      filled[project] = place + 1
      group.blocs[place] = bloc
      group.weights[place] = weight
      group.sizes[place] = size
      group.voters += size
      group.totalWeight += size * weight
      group.greatestWeight = Math.max(group.greatestWeight, weight)
    }
  }
  return supporters
}

/** Least whole number that all these denominators divide. */
function commonDenominator(amounts: Iterable<Fraction>): bigint {
  let scale = 1n
  for (const { denominator } of amounts) {
    if (scale % denominator !== 0n) scale = denominator * fraction(scale, denominator).numerator
  }
  return scale
}

/** The weight counted in units of 1 / `scale`, which its denominator divides. */
const wholeIn = (weight: Fraction, scale: bigint): bigint =>
  multiply(weight, fraction(scale)).numerator
