import type { Database } from '../database/database.ts'
import { JobGivenUp, type JobKind, JobStopped, JobTakenOver, type StopCause } from './job-kind.ts'
import { afterThrow, defaultFirstDelayMs } from './job-outcome.ts'
import { progressWriter } from './progress-writer.ts'
import { type TakenJob, writeDone, writeOutcome, writeProgress } from './taken-job.ts'

/** A job under way in this process. */
export interface JobUnderWay {
  readonly run: string
  readonly stop: (cause: StopCause) => void
  /** True from its `completeIn`: it must not be disturbed any more. */
  readonly isCompleting: () => boolean
  /** Settles when its row says what became of it; never rejects. */
  readonly ended: Promise<void>
}

const progressEveryMs = 500

/** Runs a taken job to its end, whatever the end. */
export function runTakenJob(
  db: Database,
  kind: JobKind,
  job: TakenJob,
  onFault: (error: unknown) => void,
): JobUnderWay {
  const stopping = new AbortController()
  let isCompleting = false
  const stop = (cause: StopCause) => stopping.abort(new JobStopped(cause))

  const progress = progressWriter(async (share, note) => {
    try {
      if (!(await writeProgress(db, job.run, share, note))) stop('presence-lost')
    } catch (error) {
      onFault(error)
    }
  }, progressEveryMs)

  const work = async (): Promise<void> => {
    const payload = kind.schema.safeParse(job.payload)
    if (!payload.success) throw new JobGivenUp('payload-refused', { cause: payload.error })
    await kind.run({
      id: job.id,
      payload: payload.data,
      db,
      attempt: job.attempt,
      signal: stopping.signal,
      progress: progress.say,
      async completeIn(tx) {
        isCompleting = true
        await progress.stop()
        if (!(await writeDone(tx, job.run)))
          throw new JobTakenOver('Cancelled, or taken again elsewhere.')
      },
    })
  }

  const end = async (): Promise<void> => {
    try {
      await work()
      await progress.stop()
      if (!(await writeDone(db, job.run)) && !isCompleting)
        onFault(new JobTakenOver('It ended here, but another has it.'))
    } catch (error) {
      await progress.stop()
      const { reason } = stopping.signal
      const stopped = reason instanceof JobStopped ? reason : null
      if (stopped === null) onFault(error)
      const firstDelayMs = kind.firstDelayMs ?? defaultFirstDelayMs
      const outcome = afterThrow(error, stopped, { ...job, firstDelayMs })
      await writeOutcome(db, job.run, outcome)
    }
  }

  return {
    run: job.run,
    stop,
    isCompleting: () => isCompleting,
    // The database is away: the row still says "running", and will be freed as a dead worker's.
    ended: end().catch(onFault),
  }
}
