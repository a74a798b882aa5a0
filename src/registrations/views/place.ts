import type { Day } from '../../platform/kernel/day.ts'

/** Instants in the reader’s words, by the clocks of the town. */
export interface Place {
  readonly written: (instant: string) => string
  /** As they are typed: `['2026-05-04', '20:00']`. */
  readonly clock: (instant: string) => readonly [day: Day, hour: string]
  /** From when to when. */
  readonly when: (thing: { readonly startsAt: string; readonly endsAt: string }) => string
}
