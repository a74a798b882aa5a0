import type { Edition } from './edition.ts'

/** How many projects or points a ballot could hold; `null` where the file does not say. */
export interface BallotLimits {
  readonly least: number | null
  readonly most: number | null
  readonly points: number | null
}

/** Read from the META lines of the edition: `min_length`, `max_length`, `max_sum_points`. */
export function ballotLimits({ source }: Pick<Edition, 'source'>): BallotLimits {
  const meta = new Map(source.meta)
  const whole = (key: string): number | null => {
    const value = Number(meta.get(key)?.trim() || 'none')
    return Number.isInteger(value) && value >= 0 ? value : null
  }
  return { least: whole('min_length'), most: whole('max_length'), points: whole('max_sum_points') }
}
