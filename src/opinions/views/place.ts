import type { Named } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'

/** What the pages of opinions need besides them. */
export interface Place {
  /** Those that residents know, by their names in the reader’s language. */
  readonly bodies: readonly Named[]
  readonly departments: readonly Department[]
  readonly today: Day
  /** A day in the reader’s language. */
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}
