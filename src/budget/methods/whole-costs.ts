import { divide, type Fraction, floor, fraction } from '../../platform/kernel/fraction.ts'
import type { Election } from './election.ts'

/** Costs counted in whole units of money, the unit being the greatest that allows it. */
export interface WholeCosts {
  readonly unit: Fraction
  /** Per project. */
  readonly costs: readonly bigint[]
  /** What the budget can pay, in whole units: the rest can buy nothing. */
  readonly budget: bigint
}

export function wholeCosts({ projects, budget }: Election): WholeCosts {
  const unit = projects.map(({ cost }) => cost).reduce(commonUnit, fraction(0))
  if (unit.numerator === 0n) return { unit: fraction(1), costs: [], budget: floor(budget) }
  return {
    unit,
    costs: projects.map(({ cost }) => divide(cost, unit).numerator),
    budget: floor(divide(budget, unit)),
  }
}

export function commonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b]
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser]
  return greater
}

/** The greatest amount of which both are whole multiples. */
export const commonUnit = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    commonDivisor(a.numerator * b.denominator, b.numerator * a.denominator),
    a.denominator * b.denominator,
  )
