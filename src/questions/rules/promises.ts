import type { Day } from '../../platform/kernel/day.ts'
import type { Dimension } from './steering.ts'

/** Promises whose first day came in a period, of one department, theme or neighbourhood; or of all. */
export interface PromiseRow {
  readonly dimension: Dimension | 'all'
  /** `null`: of none. */
  readonly key: string | null
  readonly due: number
  /** Of them, kept by the day promised first. */
  readonly onTime: number
  /** Open past their day today, whenever they were due first. */
  readonly late: number
}

/** A promise that is late, for who reads about a neighbourhood. All of it is public. */
export interface LatePromise {
  readonly text: string
  /** Without language. */
  readonly href: string
  readonly dueOn: Day
  readonly department: string
}
