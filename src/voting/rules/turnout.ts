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

const leastShown = 5

/**
 * Hides small groups, and the smallest of the others when one alone is hidden: the total would give
 * it away by a subtraction.
 *
 * Source: INSEE, guide du secret statistique (secret secondaire).
 */
export function hideSmall(
  cells: readonly { readonly value: string; readonly voters: number }[],
): readonly TurnoutCell[] {
  const small = cells.filter(({ voters }) => voters < leastShown)
  const shown = cells.filter(({ voters }) => voters >= leastShown)
  const least = shown.reduce<(typeof shown)[number] | null>(
    (found, cell) => (found === null || cell.voters < found.voters ? cell : found),
    null,
  )
  const isGivenAway = small.length === 1
  return cells.map((cell) => {
    const isHidden = small.includes(cell) || (isGivenAway && cell === least)
    return { value: cell.value, voters: isHidden ? null : cell.voters }
  })
}
