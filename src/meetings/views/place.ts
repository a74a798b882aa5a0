import type { Body } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'

/** What every page of meetings needs besides meetings. */
export interface Place {
  readonly zone: string
  readonly bodies: readonly Body[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  /** A day in the reader’s words. */
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  /** `19:00`, in the town’s zone. */
  readonly hourOf: (instant: string) => string
  readonly written: (instant: string) => string
  /** From when to when, in the reader’s words. */
  readonly when: (meeting: { readonly startsAt: string; readonly endsAt: string }) => string
}

/** Who prepares meetings. */
export interface Officer {
  readonly id: string
  readonly name: string
}

export interface WorkPlace extends Place {
  readonly officers: readonly Officer[]
  readonly today: Day
}
