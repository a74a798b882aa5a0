import type { Day } from '../../platform/kernel/day.ts'
import type { Door } from './results.ts'

/** A few words that somebody added. */
export interface Remark {
  readonly id: string
  readonly door: Door
  readonly text: string
  readonly writtenOn: Day
  readonly isRead: boolean
}
