import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { cancelNews, jobChannel } from './enqueue.ts'
import type { JobKind, JobPayload } from './job-kind.ts'
import { defaultAttempts } from './job-outcome.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** A job as a page shows it. */
export interface Job {
  readonly id: string
  readonly kind: string
  readonly key: string | null
  readonly payload: JobPayload
  readonly state: JobState
  readonly attempts: number
  /** From 0 to 1. */
  readonly progress: number
  /** A code whose sentence is in the words of the kind's module. */
  readonly note: string | null
  /** The code of the last failure. */
  readonly error: string | null
  readonly isCancelAsked: boolean
  readonly runAt: string
  readonly createdAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

const columns = sql`
  id, kind, key, payload, state, attempts, progress, progress_note as note, error,
  is_cancel_asked as "isCancelAsked", run_at as "runAt", created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt"`

export async function findJob(db: Database, id: string): Promise<Job | null> {
  const found = await sql<Job>`select ${columns} from job where id = ${id}`.execute(db)
  return found.rows[0] ?? null
}

/** The latest jobs, latest first. */
export async function listJobs(
  db: Database,
  only: { readonly kind?: string; readonly key?: string; readonly state?: JobState } = {},
  limit = 100,
): Promise<readonly Job[]> {
  const found = await sql<Job>`
    select ${columns} from job
    where (${only.kind ?? null}::text is null or kind = ${only.kind ?? null})
      and (${only.key ?? null}::text is null or key = ${only.key ?? null})
      and (${only.state ?? null}::text is null or state = ${only.state ?? null})
    order by created_at desc limit ${limit}`.execute(db)
  return found.rows
}

/**
 * Cancels a job: at once while it waits; a running one is told, and stops when it can.
 *
 * @returns whether there was something left to cancel
 */
export async function cancelJob(db: Database, id: string): Promise<boolean> {
  const asked = await sql`
    update job set
      is_cancel_asked = true,
      state = case state when 'waiting' then 'cancelled' else state end,
      finished_at = case state when 'waiting' then clock_timestamp() end
    where id = ${id} and state in ('waiting', 'running')`.execute(db)
  await sql`select pg_notify(${jobChannel}, ${cancelNews})`.execute(db)
  return asked.numAffectedRows === 1n
}

/** Starts a failed or cancelled job again, with all its chances. @returns whether it was one */
export async function retryJob(
  db: Database,
  id: string,
  kind: Pick<JobKind, 'attempts'> = {},
): Promise<boolean> {
  const again = await sql`
    update job set state = 'waiting', attempts_left = ${kind.attempts ?? defaultAttempts},
      run_at = clock_timestamp(), finished_at = null, is_cancel_asked = false, progress = 0,
      progress_note = null
    where id = ${id} and state in ('failed', 'cancelled')`.execute(db)
  await sql`select pg_notify(${jobChannel}, '')`.execute(db)
  return again.numAffectedRows === 1n
}

/** Forgets the jobs finished before an instant. @returns how many */
export async function forgetJobs(db: Database, before: Date): Promise<number> {
  const gone = await sql`
    delete from job where finished_at < ${before.toISOString()}::timestamptz`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}
