import { type FieldRefusal, type FormGiven } from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Activity } from '../rules/activity.ts'
import type { Process } from '../rules/process.ts'

export interface RunModel {
  readonly process: Process
  /** Of every kind, those of other processes too. */
  readonly activities: readonly Activity[]
  readonly today: Day
  readonly written: (instant: string) => string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}
