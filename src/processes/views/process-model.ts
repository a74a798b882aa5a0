import type { CommentsModel } from '../../comments/index.ts'
import type { Activity } from '../rules/activity.ts'
import type { Process } from '../rules/process.ts'

/** What the page of a process shows. */
export interface ProcessModel {
  /** As the public reads it. */
  readonly process: Process
  readonly now: Date
  /** An instant in the reader’s words, in the hours of the town. */
  readonly written: (instant: string) => string
  /** Names of neighbourhoods; empty for the whole town. */
  readonly where: readonly string[]
  readonly activities: readonly Activity[]
  /** Absent from what only officers see. */
  readonly comments?: CommentsModel
}
