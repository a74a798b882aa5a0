import type { Day } from '../../platform/kernel/day.ts'
import type { PreElectionPeriod } from '../methods/calendar.ts'

/** A day the town hall is closed. */
export interface ClosedDay {
  readonly day: Day
  readonly reason: string
}

export interface KeptPeriod extends PreElectionPeriod {
  readonly id: string
}

/** Letters of why everything is closed. */
export const mostReason = 120
