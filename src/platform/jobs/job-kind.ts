import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Database } from '../database/database.ts'

/**
 * One kind of background work, declared by a module and collected by `main.ts`.
 *
 * A job may be run again from its beginning: after a failure, or after its machine died. What it
 * writes in the transaction of its `completeIn` is written exactly once; anything else, at least once.
 */
export interface JobKind<Payload extends JobPayload = JobPayload> {
  /** In kebab-case: `count-edition`. */
  readonly name: string
  readonly schema: z.ZodType<Payload>
  /** Takings before it is left as failed; 5 by default. */
  readonly attempts?: number
  /** Before the second taking; doubled each time, up to ten minutes; 2 s by default. */
  readonly firstDelayMs?: number
  // A method, so that a list of kinds may hold kinds of different payloads.
  run(work: JobRun<Payload>): Promise<void>
}

/** Ids and codes: who is concerned is read when the job runs. */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>

/** What a running job is given. */
export interface JobRun<Payload extends JobPayload = JobPayload> {
  readonly id: string
  readonly payload: Payload
  readonly db: Database
  /** 1 the first time. */
  readonly attempt: number
  /** Aborted when the job is cancelled, when the program stops, or when the job is not ours any more. */
  readonly signal: AbortSignal
  /**
   * Says how far it is; cheap, may be called in a loop.
   *
   * @param share  from 0 to 1
   * @param note  a code, `reading-ballots`: its sentence lives in the module's words
   */
  readonly progress: (share: number, note?: string) => void
  /**
   * Marks the job as done in the transaction of its own writes: all of it happens, or nothing.
   *
   * Called last: the job's row is locked until the commit.
   *
   * @throws JobTakenOver  it was cancelled, or taken again elsewhere: the transaction must not pass
   */
  readonly completeIn: (tx: Transaction<object>) => Promise<void>
}

/** The job belongs to nobody here any more: what it was about to write must not be written. */
export class JobTakenOver extends Error {
  readonly code = 'job-taken-over'
}

/** Thrown by a job that would fail the same way again: it is not retried. */
export class JobGivenUp extends Error {
  readonly code: string
  /** @param code  said to who waits for the job: `edition-not-found` */
  constructor(code: string, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** Why a running job is told to stop, as `signal.reason`. */
export class JobStopped extends Error {
  readonly code = 'job-stopped'
  override readonly cause: StopCause
  constructor(cause: StopCause) {
    super(`The job was told to stop: ${cause}.`)
    this.cause = cause
  }
}

export type StopCause = 'cancelled' | 'program-stopping' | 'presence-lost'
