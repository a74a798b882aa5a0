import type { Day } from './day.ts'

/** One thing that waits for whoever asks. */
export interface AwaitingTask {
  readonly title: string
  /** Where it is done, without language. */
  readonly href: string
  /** By when it was promised; `null`: no day was told. */
  readonly dueOn: Day | null
  readonly notes: readonly string[]
  /** The party who follows it, when it is somebody’s: marked when she is away. */
  readonly holder?: string | null
}
