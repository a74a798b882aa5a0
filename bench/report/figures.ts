/** The middle of the measures; of an even number, the mean of the two in the middle. */
export function median(measures: readonly number[]): number {
  const sorted = measures.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [above = Number.NaN, below = above] = [sorted[half], sorted[half - 1]]
  return sorted.length % 2 === 1 ? above : (above + below) / 2
}

/** Runs every case once, then every case again…: a slow minute of the machine falls on all alike. */
export async function interleaved<Case, Measure>(
  cases: readonly Case[],
  rounds: number,
  measure: (one: Case) => Promise<Measure>,
): Promise<readonly (readonly [Case, readonly Measure[]])[]> {
  const found = cases.map((one) => [one, [] as Measure[]] as const)
  for (let round = 0; round < rounds; round += 1) {
    for (const [one, measures] of found) measures.push(await measure(one))
  }
  return found
}

export const milliseconds = (duration: number): string =>
  duration < 10 ? `${duration.toFixed(1)} ms` : `${grouped(duration)} ms`

export const seconds = (duration: number): string => `${(duration / 1000).toFixed(2)} s`

export const megabytes = (bytes: number): string => `${grouped(bytes / 1_000_000)} MB`

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** 61668 → `61,668`: figures of a document in English. */
export const grouped = (figure: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(figure)
