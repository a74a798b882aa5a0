import type { SatisfactionName, TieOrder } from '../count.ts'
import type { Election } from '../election.ts'
import { tieRanks } from '../tie-orders.ts'
import { type Electorate, electorateOf } from './electorate.ts'
import { compareRatios, nearestDouble, type Ratio } from './ratio.ts'

/** All that stays the same from one run of equal shares to the next. */
export interface Contest {
  readonly electorate: Electorate
  /** Whole satisfaction a supporter gets per unit of weight: the cost, or 1. */
  readonly units: readonly bigint[]
  readonly roundedUnits: Float64Array
  /** Order of ties, by project: the least rank wins. */
  readonly ranks: Int32Array
  /** Rate of each project when all its supporters pay in full: it cannot be lower. */
  readonly fullRates: readonly Ratio[]
  readonly roundedFullRates: Float64Array
  /** Equal for two projects when their full rates are, lesser when lesser: ties at a glance. */
  readonly fullRateRanks: Int32Array
}

/** Answers `null` when the engine cannot count these points exactly (see `electorateOf`). */
export function contestOf(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder,
): Contest | null {
  const electorate = electorateOf(election)
  if (electorate === null) return null

  const units = satisfaction === 'cost' ? electorate.costs : electorate.costs.map(() => 1n)
  const fullRates = electorate.byProject.map(({ totalWeight }, project) => ({
    numerator: totalWeight === 0 ? 1n : (electorate.costs[project] ?? 1n),
    denominator: totalWeight === 0 ? 1n : BigInt(totalWeight) * (units[project] ?? 1n),
  }))
  return {
    electorate,
    units,
    roundedUnits: Float64Array.from(units, Number),
    ranks: tieRanks(election, ties),
    fullRates,
    roundedFullRates: Float64Array.from(fullRates, nearestDouble),
    fullRateRanks: denseRanks(fullRates),
  }
}

function denseRanks(rates: readonly Ratio[]): Int32Array {
  const ranks = new Int32Array(rates.length)
  const ascending = rates
    .map((rate, project) => ({ rate, project }))
    .sort((a, b) => compareRatios(a.rate, b.rate))
  let rank = 0
  ascending.forEach(({ rate, project }, place) => {
    const previous = ascending[place - 1]
    if (previous !== undefined && compareRatios(previous.rate, rate) < 0) rank += 1
    ranks[project] = rank
  })
  return ranks
}
