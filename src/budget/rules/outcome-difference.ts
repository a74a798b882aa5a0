/** What changes for projects between two counts of the same ballots. */
export interface OutcomeDifference {
  /** Funded by both. */
  readonly shared: readonly string[]
  /** Funded by the other only, in its order. */
  readonly gained: readonly string[]
  /** Funded by the first only, in its order. */
  readonly lost: readonly string[]
}

export function outcomeDifference(
  first: readonly string[],
  other: readonly string[],
): OutcomeDifference {
  const [inFirst, inOther] = [new Set(first), new Set(other)]
  return {
    shared: first.filter((code) => inOther.has(code)),
    gained: other.filter((code) => !inFirst.has(code)),
    lost: first.filter((code) => !inOther.has(code)),
  }
}
