/** How many voted, in all and by group; a group of fewer than five is never told. */
export interface Turnout {
  readonly voters: number
  readonly byChannel: readonly TurnoutCell[]
  readonly byNeighbourhood: readonly TurnoutCell[]
  readonly byAge: readonly TurnoutCell[]
}

export interface TurnoutCell {
  readonly value: string
  /** `null`: fewer than five, hidden. */
  readonly voters: number | null
}

export const leastShown = 5

/**
 * Hides small groups. The total would give back one alone, or two that are fewer than five together:
 * the next smallest are hidden with them until they are two at least and five people at least.
 *
 * Source: INSEE, guide du secret statistique (secret secondaire).
 */
export function hideSmall(
  cells: readonly { readonly value: string; readonly voters: number }[],
): readonly TurnoutCell[] {
  const bySize = cells.toSorted((one, other) => one.voters - other.voters)
  let hidden = bySize.filter(({ voters }) => voters < leastShown).length
  const areGivenAway = () =>
    hidden > 0 &&
    hidden < cells.length &&
    (hidden === 1 ||
      bySize.slice(0, hidden).reduce((sum, { voters }) => sum + voters, 0) < leastShown)
  while (areGivenAway()) hidden += 1
  const small = new Set(bySize.slice(0, hidden))
  return cells.map((cell) => ({
    value: cell.value,
    voters: small.has(cell) ? null : cell.voters,
  }))
}
