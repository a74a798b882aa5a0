/** Ballots to cast, and how. */
export type AskedCasting = {
  readonly atOnce: number
  /** Whole HTTP requests, one text each; or the values of the statement. */
  readonly requests: readonly (readonly (string | null)[])[]
} & (
  | { readonly how: 'http'; readonly port: number }
  | { readonly how: 'driver'; readonly url: string; readonly connections: number }
)

export interface MeasuredCasting {
  readonly perSecond: number
  /** How long a voter waits, half of the time and 99 times of 100. */
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the client itself, per ballot. */
  readonly cpuMs: number
}
