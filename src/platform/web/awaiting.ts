import type { AwaitingTask } from '../kernel/awaiting-task.ts'
import type { Speech } from '../words/speech.tsx'
import type { Audience } from './audience.ts'
import type { Asked } from './route.ts'

export type AskedForTasks = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'now' | 'today' | 'visitor'
>

/**
 * What a module has waiting for a role: collected by `site.ts` for the desk, as `personalData` is for
 * what the town holds.
 */
export interface AwaitingSource {
  readonly may: Audience
  readonly name: (speech: Speech) => string
  /** Where all of it is, without language. */
  readonly all: string
  /** The oldest promise first. @param most  tasks wanted; `total` counts all */
  readonly tasks: (asked: AskedForTasks, most: number) => Promise<Awaiting>
}

export interface Awaiting {
  readonly tasks: readonly AwaitingTask[]
  readonly total: number
}

/** What one person follows, late or not: handed over before a leave. Collected by `site.ts` too. */
export interface HoldingSource {
  readonly name: (speech: Speech) => string
  /** The oldest promise first. */
  readonly heldBy: (asked: AskedForTasks, party: string, most: number) => Promise<Awaiting>
}
