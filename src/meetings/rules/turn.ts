/** How many meetings of a day are over, and when the next one is. */
export interface Turn {
  readonly over: number
  /** `null`: no other ends that day. */
  readonly next: Date | null
}

/** @param ends  when meetings of the day end, in order */
export function turnOf(ends: readonly string[], now: Date): Turn {
  const next = ends.find((end) => Date.parse(end) > now.getTime())
  return {
    over: next === undefined ? ends.length : ends.indexOf(next),
    next: next === undefined ? null : new Date(next),
  }
}
