import { type Fraction, isPositive } from '../../platform/kernel/fraction.ts'
import { readAmount } from '../pb/index.ts'
import type { Edition } from './edition.ts'

/** What a ballot could hold; `null` where the file does not say. */
export interface BallotLimits {
  /** Projects. */
  readonly least: number | null
  readonly most: number | null
  /** Points on all the projects of a ballot. */
  readonly leastPoints: number | null
  readonly points: number | null
  /** Points on one project. */
  readonly pointsEach: number | null
  /** What the projects of a ballot could cost together. */
  readonly cost: Fraction | null
}

/**
 * Read from the META lines of the edition: `min_length`, `max_length`, `min_sum_points`,
 * `max_sum_points`, `max_points`, `max_sum_cost`. What is not a whole number is as if not said.
 */
export function ballotLimits({ source, format }: Pick<Edition, 'source' | 'format'>): BallotLimits {
  const meta = new Map(source.meta)
  const whole = (key: string): number | null => {
    const value = Number(meta.get(key)?.trim() || 'none')
    return Number.isSafeInteger(value) && value >= 0 ? value : null
  }
  const cost = readAmount(meta.get('max_sum_cost')?.trim() ?? '')
  return {
    least: whole('min_length'),
    most: format === 'choose-1' ? 1 : whole('max_length'),
    leastPoints: whole('min_sum_points'),
    points: whole('max_sum_points'),
    pointsEach: whole('max_points'),
    cost: typeof cost !== 'string' && isPositive(cost) ? cost : null,
  }
}
