import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { JobOutcome } from './job-outcome.ts'

/** A job taken by this process: nobody else may run it while `run` stands in its row. */
export interface TakenJob {
  readonly id: string
  readonly run: string
  readonly kind: string
  readonly payload: unknown
  readonly attempt: number
  readonly attemptsLeft: number
}

/**
 * Takes the job that has waited longest, unless another of its key is running.
 *
 * @param presence  the lock held by this worker's own connection, `null` without one
 */
export async function takeNextJob(
  db: Database,
  kinds: readonly string[],
  presence: string | null,
): Promise<TakenJob | null> {
  const run = randomUUID()
  const taken = sql<TakenJob>`
    update job set state = 'running', run = ${run}, presence = ${presence}::bigint,
      attempts = attempts + 1, attempts_left = attempts_left - 1,
      heartbeat_at = clock_timestamp(), started_at = clock_timestamp(),
      progress = 0, progress_note = null
    where id = (
      select id from job as next
      where state = 'waiting' and run_at <= clock_timestamp() and kind = any(${kinds}::text[])
        and not exists (select from job as other where other.key = next.key and other.state = 'running')
      order by run_at, created_at
      for update skip locked limit 1
    )
    returning id, run, kind, payload, attempts as attempt, attempts_left as "attemptsLeft"`
  try {
    return (await taken.execute(db)).rows[0] ?? null
  } catch (error) {
    // Another process took a job of the same key at the same moment: this one waits its turn.
    if (error instanceof Error && 'constraint' in error && error.constraint === 'job_key_runs_once')
      return null
    throw error
  }
}

/**
 * Frees the jobs of the dead: at once when the dead's lock is free, else when its heart has not
 * beaten for long. A job that has killed its every worker is left as failed.
 *
 * @returns how many wait again
 */
export async function freeJobsOfTheDead(db: Database, expiryMs: number): Promise<number> {
  const freed = await sql`
    with running as materialized (
      select id, presence, heartbeat_at from job where state = 'running' for update skip locked
    ), dead as materialized (
      select id from running
      where heartbeat_at < clock_timestamp() - ${expiryMs} * interval '1 millisecond'
        or (presence is not null and pg_try_advisory_xact_lock(presence))
    )
    update job set run = null, presence = null,
      state = case when is_cancel_asked then 'cancelled'
        when attempts_left = 0 then 'failed' else 'waiting' end,
      finished_at = case when is_cancel_asked or attempts_left = 0 then clock_timestamp() end,
      error = 'worker-lost', run_at = clock_timestamp()
    from dead where job.id = dead.id`.execute(db)
  return Number(freed.numAffectedRows ?? 0n)
}

/**
 * Shows that the runs are alive.
 *
 * @returns the runs whose cancellation was asked for, and those that are not ours any more
 */
export async function beat(
  db: Database,
  runs: readonly string[],
): Promise<{ readonly cancelled: readonly string[]; readonly lost: readonly string[] }> {
  // A run about to finish holds its own row: it needs no beat, and must not be waited for.
  const found = await sql<{ run: string; is_cancel_asked: boolean }>`
    with beating as (
      select id from job where state = 'running' and run = any(${runs}::uuid[])
      for update skip locked
    ), beaten as (
      update job set heartbeat_at = clock_timestamp() from beating where job.id = beating.id
    )
    select run, is_cancel_asked from job where state = 'running' and run = any(${runs}::uuid[])
  `.execute(db)
  const standing = new Set(found.rows.map(({ run }) => run))
  return {
    cancelled: found.rows.filter((row) => row.is_cancel_asked).map(({ run }) => run),
    lost: runs.filter((run) => !standing.has(run)),
  }
}

/** @returns false when the job is not ours any more */
export async function writeProgress(
  db: Database,
  run: string,
  share: number,
  note: string | null,
): Promise<boolean> {
  const written = await sql`
    update job set progress = ${share}, progress_note = ${note}, heartbeat_at = clock_timestamp()
    where run = ${run} and state = 'running'`.execute(db)
  return written.numAffectedRows === 1n
}

/** @returns false when the job is not ours any more */
export async function writeDone(db: Database, run: string): Promise<boolean> {
  const written = await sql`
    update job set state = 'done', run = null, presence = null, progress = 1, error = null,
      finished_at = clock_timestamp()
    where run = ${run} and state = 'running'`.execute(db)
  return written.numAffectedRows === 1n
}

/** @returns false when the job is not ours any more */
export async function writeOutcome(
  db: Database,
  run: string,
  outcome: JobOutcome,
): Promise<boolean> {
  const error = outcome.state === 'cancelled' ? null : outcome.error
  const isWaiting = outcome.state === 'waiting'
  const delayMs = isWaiting ? outcome.delayMs : 0
  // Asked to cancel while it failed for another reason: it does not come back.
  const written = await sql`
    update job set run = null, presence = null, error = ${error},
      state = case when ${isWaiting} and is_cancel_asked then 'cancelled' else ${outcome.state} end,
      attempts_left = attempts_left + ${isWaiting && outcome.givesBack ? 1 : 0},
      run_at = clock_timestamp() + ${delayMs} * interval '1 millisecond',
      finished_at = case when not ${isWaiting} or is_cancel_asked then clock_timestamp() end
    where run = ${run} and state = 'running'`.execute(db)
  return written.numAffectedRows === 1n
}
