import type { Day } from '../../platform/kernel/day.ts'

/** Days and hours of the town, in the reader’s words. */
export interface Place {
  readonly day: (on: Day) => string
  readonly hourOf: (instant: string) => string
  readonly written: (instant: string) => string
}
