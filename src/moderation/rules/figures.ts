/** Fewer than this are never told apart: a neighbour could be recognised. */
export const leastShown = 5

/** A count by its name: a rule, an outcome. */
export interface Share {
  readonly name: string
  readonly count: number
}

export interface ShownShares {
  readonly shares: readonly Share[]
  /** Those too few to be told apart, put together; `null` when there is none. */
  readonly together: { readonly names: readonly string[]; readonly count: number } | null
}

/**
 * Prepares counts for the public: none under five.
 *
 * Hiding one small count is not enough, since the total gives it back: small ones are put together,
 * with the next smallest until they are two at least and five at least.
 *
 * @returns `null` when even all together are too few
 * Source: DESIGN §7 (« cells under 5 hidden »), as the turnout of an edition is shown.
 */
export function shownShares(shares: readonly Share[]): ShownShares | null {
  const ordered = shares.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count)
  if (sum(ordered) < leastShown) return null
  let put = ordered.findLastIndex(({ count }) => count < leastShown) + 1
  if (put > 0) put = Math.max(put, 2)
  while (put > 0 && put < ordered.length && sum(ordered.slice(0, put)) < leastShown) put += 1
  const together = ordered.slice(0, put)
  return {
    shares: ordered.slice(put).toReversed(),
    together:
      together.length === 0
        ? null
        : { names: together.map(({ name }) => name), count: sum(together) },
  }
}

const sum = (shares: readonly Share[]): number =>
  shares.reduce((total, { count }) => total + count, 0)

/** A total told to the public: as it is, or too small to be. */
export const isShown = (count: number): boolean => count === 0 || count >= leastShown

/** What happened in a year. */
export interface YearFigures {
  readonly reports: number
  /** Contents that were read and decided about. */
  readonly decided: number
  readonly hidden: number
  readonly byRule: readonly Share[]
  /** From the report, or the writing of what is read first, to the decision; `null` without any. */
  readonly medianHours: number | null
  readonly appeals: readonly Share[]
}
