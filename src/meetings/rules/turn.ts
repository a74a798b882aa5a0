/** At the very instant it ends. */
export const isOver = ({ endsAt }: { readonly endsAt: string }, now: Date): boolean =>
  Date.parse(endsAt) <= now.getTime()

/** How many meetings of a day are over, and when the next one is. */
export interface Turn {
  readonly over: number
  /** `null`: no other ends that day. */
  readonly next: Date | null
}

/** @param ends  when meetings of the day end, in order */
export function turnOf(ends: readonly string[], now: Date): Turn {
  const next = ends.find((endsAt) => !isOver({ endsAt }, now))
  return {
    over: next === undefined ? ends.length : ends.indexOf(next),
    next: next === undefined ? null : new Date(next),
  }
}
