import type { TurnoutCell, TurnoutDimension } from './edition.ts'

/** Fewer people than this are never shown as a group: a neighbour could be recognised. */
export const leastShown = 5

export interface TurnoutGroup {
  readonly value: string
  readonly voters: number
}

export interface ShownTurnout {
  readonly dimension: TurnoutDimension
  readonly groups: readonly TurnoutGroup[]
  /** Groups too small to be shown, put together; null when there was none. */
  readonly together: { readonly groups: number; readonly voters: number } | null
}

/**
 * Prepares one dimension of the turnout for the public: no cell under five.
 *
 * Hiding one small cell is not enough, since the total gives it back: small cells are put together,
 * with the next smallest ones until they are two at least and five people at least. When even all
 * together are too few, nothing is shown.
 *
 * Source: the usual rule of official statistics (INSEE, « secret statistique »), threshold of
 * DESIGN §7.
 */
export function shownTurnout(
  dimension: TurnoutDimension,
  cells: readonly TurnoutCell[],
): ShownTurnout | null {
  const ordered = cells
    .filter((cell) => cell.dimension === dimension)
    .toSorted((a, b) => a.voters - b.voters)
  if (ordered.length === 0) return null

  let put = ordered.findLastIndex((cell) => cell.voters < leastShown) + 1
  if (put === 1 && ordered.length > 1) put = 2
  while (put > 0 && put < ordered.length && votersOf(ordered.slice(0, put)) < leastShown) put += 1

  const together = ordered.slice(0, put)
  if (put > 0 && votersOf(together) < leastShown) return null
  return {
    dimension,
    groups: ordered.slice(put).map(({ value, voters }) => ({ value, voters })),
    together: put === 0 ? null : { groups: put, voters: votersOf(together) },
  }
}

const votersOf = (cells: readonly TurnoutCell[]): number =>
  cells.reduce((total, cell) => total + cell.voters, 0)

/** Bands wide enough to say something about a town, from the age of a first vote (7) on. */
const bands = [
  [7, '0-6'],
  [16, '7-15'],
  [25, '16-24'],
  [40, '25-39'],
  [60, '40-59'],
  [75, '60-74'],
] as const

/** The band of an age in whole years; null when it is not one. */
export function ageBand(age: string): string | null {
  const years = Number(age.trim())
  if (age.trim() === '' || !Number.isFinite(years) || years < 0 || years > 120) return null
  return bands.find(([below]) => years < below)?.[1] ?? '75+'
}
