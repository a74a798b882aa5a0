/** In a path: other marks each time, which change nothing of the words that are looked for. */
export const otherMarks = '{marks}'

/** What the visitors ask, and for how long. */
export interface AskedLoad {
  readonly port: number
  readonly path: string
  /** `accept-encoding`: `identity`, `br`. */
  readonly encoding: string
  /** Who asks; '' for anybody. */
  readonly cookie: string
  readonly connections: number
  readonly milliseconds: number
  /** From one question of a visitor to her next; 0: as soon as she is answered. */
  readonly everyMs: number
}

export interface MeasuredLoad {
  readonly answers: number
  readonly perSecond: number
  /** How long a visitor waits, half of the time and 99 times of 100. */
  readonly p50Ms: number
  readonly p99Ms: number
}
