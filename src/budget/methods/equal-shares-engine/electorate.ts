import { fraction, type Fraction, multiply } from '../../../platform/kernel/fraction.ts'
import type { Election } from '../election.ts'
import { ballotWeights } from '../satisfactions.ts'

/**
 * The ballots as a counting engine wants them: identical ballots together, whole numbers only.
 *
 * A *bloc* is the set of voters whose ballots are the same: holding the same money at the start and
 * paying for the same projects, they hold the same money at every moment.
 */
export interface Electorate {
  readonly voters: number
  readonly blocs: number
  /** Voters in each bloc. */
  readonly size: Float64Array
  /** Supports of bloc b: places `start[b]` to `start[b + 1]` of `project` and `weight`. */
  readonly start: Int32Array
  readonly project: Int32Array
  readonly weight: Float64Array
  readonly byProject: readonly Supporters[]
  /** True weight = whole weight / `weightScale` (1 unless points have decimals). */
  readonly weightScale: bigint
  /** True money = whole money / `moneyScale` (1 unless costs have decimals). */
  readonly moneyScale: bigint
  /** Whole costs, exact, and as doubles within half a unit in the last place. */
  readonly costs: readonly bigint[]
  readonly roundedCosts: Float64Array
}

export interface Supporters {
  readonly blocs: Int32Array
  readonly weights: Float64Array
  /** Size of each of these blocs. */
  readonly sizes: Float64Array
  readonly voters: number
  readonly totalWeight: number
  readonly greatestWeight: number
}

/** Beyond it, sums of weights would not be exact in doubles, and the engine relies on them. */
const greatestTotalWeight = 2 ** 40

/** Answers `null` when points are so large or so finely divided that the engine would be inexact. */
export function electorateOf(election: Election): Electorate | null {
  const blocs = groupBallots(election)
  if (blocs === null) return null

  const start = new Int32Array(blocs.sizes.length + 1)
  blocs.projects.forEach((projects, bloc) => {
    start[bloc + 1] = (start[bloc] ?? 0) + projects.length
  })
  const moneyScale = commonDenominator(election.projects.map(({ cost }) => cost))
  const costs = election.projects.map(({ cost }) => wholeIn(cost, moneyScale))

  return {
    voters: election.ballots.length,
    blocs: blocs.sizes.length,
    size: Float64Array.from(blocs.sizes),
    start,
    project: Int32Array.from(blocs.projects.flat()),
    weight: Float64Array.from(blocs.weights.flat()),
    byProject: supportersByProject(election.projects.length, blocs),
    weightScale: blocs.weightScale,
    moneyScale,
    costs,
    roundedCosts: Float64Array.from(costs, Number),
  }
}

interface Blocs {
  readonly projects: readonly (readonly number[])[]
  readonly weights: readonly (readonly number[])[]
  readonly sizes: readonly number[]
  readonly weightScale: bigint
}

function groupBallots(election: Election): Blocs | null {
  const unitWeights = election.format === 'approval' || election.format === 'choose-1'
  const scale = unitWeights ? 1n : weightScaleOf(election)
  const projects: (readonly number[])[] = []
  const weights: (readonly number[])[] = []
  const sizes: number[] = []
  const blocOf = new Map<string, number>()
  let totalWeight = 0

  for (const ballot of election.ballots) {
    const support = unitWeights
      ? { projects: [...ballot.projects].sort(ascending), weights: ballot.projects.map(() => 1) }
      : weightedSupport(ballotWeights(election.format, ballot), ballot.projects, scale)
    for (const weight of support.weights) totalWeight += weight
    const key = unitWeights
      ? support.projects.join()
      : `${support.projects.join()};${support.weights.join()}`
    const known = blocOf.get(key)
    if (known === undefined) {
      blocOf.set(key, sizes.length)
      projects.push(support.projects)
      weights.push(support.weights)
      sizes.push(1)
    } else {
      sizes[known] = (sizes[known] ?? 0) + 1
    }
  }
  return totalWeight > greatestTotalWeight
    ? null
    : { projects, weights, sizes, weightScale: scale }
}

function weightedSupport(
  exact: readonly Fraction[],
  named: readonly number[],
  scale: bigint,
): { projects: number[]; weights: number[] } {
  const supports = named
    .map((project, place) => {
      const weight = exact[place]
      return { project, weight: weight === undefined ? 0 : Number(wholeIn(weight, scale)) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.project - b.project)
  return {
    projects: supports.map(({ project }) => project),
    weights: supports.map(({ weight }) => weight),
  }
}

function supportersByProject(projects: number, blocs: Blocs): readonly Supporters[] {
  const members: { bloc: number[]; weight: number[] }[] = Array.from({ length: projects }, () => ({
    bloc: [],
    weight: [],
  }))
  blocs.projects.forEach((supported, bloc) => {
    supported.forEach((project, place) => {
      members[project]?.bloc.push(bloc)
      members[project]?.weight.push(blocs.weights[bloc]?.[place] ?? 0)
    })
  })
  return members.map(({ bloc, weight }) => {
    const sizes = Float64Array.from(bloc, (each) => blocs.sizes[each] ?? 0)
    return {
      blocs: Int32Array.from(bloc),
      weights: Float64Array.from(weight),
      sizes,
      voters: sizes.reduce((total, size) => total + size, 0),
      totalWeight: sizes.reduce((total, size, place) => total + size * (weight[place] ?? 0), 0),
      greatestWeight: weight.reduce((most, each) => Math.max(most, each), 0),
    }
  })
}

const weightScaleOf = (election: Election): bigint => {
  let scale = 1n
  for (const ballot of election.ballots) {
    for (const weight of ballotWeights(election.format, ballot)) {
      if (scale % weight.denominator !== 0n) scale = leastCommonMultiple(scale, weight.denominator)
    }
  }
  return scale
}

const commonDenominator = (amounts: readonly Fraction[]): bigint =>
  amounts.reduce((scale, { denominator }) => leastCommonMultiple(scale, denominator), 1n)

const leastCommonMultiple = (a: bigint, b: bigint): bigint => b * fraction(a, b).numerator

const wholeIn = (amount: Fraction, scale: bigint): bigint =>
  multiply(amount, fraction(scale)).numerator

const ascending = (a: number, b: number): number => a - b
