/** Somebody away that day, and who stands in. */
export interface Lent {
  readonly holder: string
  readonly delegate: string | null
}

/**
 * Who is written to about what is somebody’s: she, who reads it when she is back, and who stands in
 * while she is away. What was lent is not lent again.
 */
export const toldFor = (party: string, away: readonly Lent[]): readonly string[] => [
  party,
  ...away.flatMap(({ holder, delegate }) =>
    holder === party && delegate !== null ? [delegate] : [],
  ),
]

/** Whether she works that day. */
export const isThere = (party: string, away: readonly Lent[]): boolean =>
  !away.some(({ holder }) => holder === party)
