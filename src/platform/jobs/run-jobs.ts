import type { Client } from 'pg'
import { type Clock, realClock } from '../clock/index.ts'
import type { Database } from '../database/database.ts'
import type { JobKind, StopCause } from './job-kind.ts'
import { pauseUnless } from './pause.ts'
import { noPresence, type Presence, showPresence } from './presence.ts'
import { runSchedules } from './run-schedules.ts'
import { type JobUnderWay, runTakenJob } from './run-taken-job.ts'
import type { Schedule } from './schedule.ts'
import { beat, freeJobsOfTheDead, takeNextJob } from './taken-job.ts'

export interface JobWork {
  readonly db: Database
  readonly kinds: readonly JobKind[]
  readonly schedules: readonly Schedule[]
  /** Stops gently: no new job, those under way may end within `graceMs`. */
  readonly signal: AbortSignal
  /**
   * A fresh direct connection, by which the others know this worker alive and jobs are noticed at
   * once. Without it (a pooler): jobs are noticed by asking, the dead by their heartbeat.
   */
  readonly connect?: () => Promise<Client>
  /** Jobs under way at once in this process; 2 by default. */
  readonly concurrency?: number
  readonly clock?: Clock
  /** 10 s by default; then jobs are told to stop, and handed back. */
  readonly graceMs?: number
  /** 500 ms by default. */
  readonly pollMs?: number
  /** 5 s by default. */
  readonly beatMs?: number
  /** Silence after which a worker is thought dead; 2 min by default, more than any computation holds the thread. */
  readonly expiryMs?: number
  /** For the log: nothing personal in `where`, `job count-edition`. */
  readonly onFault?: (where: string, error: unknown) => void
}

type Paced = Required<Omit<JobWork, 'connect'>> & Pick<JobWork, 'connect'>

/**
 * Runs jobs and scheduled work until the signal. Survives a database that goes and comes back.
 *
 * Any number of processes may do so on one database.
 */
export async function runJobs(work: JobWork): Promise<void> {
  const paced: Paced = {
    concurrency: 2,
    clock: realClock,
    graceMs: 10_000,
    pollMs: 500,
    beatMs: 5_000,
    expiryMs: 120_000,
    onFault: () => {},
    ...work,
  }
  const scheduled = runSchedules(paced.schedules, paced)
  while (!paced.signal.aborted) {
    try {
      const presence = await (paced.connect ? showPresence(paced.connect) : noPresence())
      try {
        await workWhilePresent(paced, presence)
      } finally {
        await presence.leave()
      }
    } catch (error) {
      paced.onFault('jobs', error)
    }
    await pauseUnless(paced.signal, 1000)
  }
  await scheduled
}

async function workWhilePresent(work: Paced, presence: Presence): Promise<void> {
  const underWay = new Set<JobUnderWay>()
  const leaving = AbortSignal.any([work.signal, presence.lost])
  const beating = keepBeating(work, presence, underWay, leaving)
  while (!leaving.aborted) {
    try {
      await freeJobsOfTheDead(work.db, work.expiryMs)
      await takeJobs(work, presence, underWay)
      await presence.jobs.wait(work.pollMs, leaving)
    } catch (error) {
      work.onFault('jobs', error)
      await pauseUnless(leaving, 1000)
    }
  }
  await (presence.lost.aborted
    ? stopAll(underWay, 'presence-lost')
    : letEnd(underWay, work.graceMs))
  await beating
}

/** Takes jobs as long as there are hands for them. */
async function takeJobs(
  work: Paced,
  presence: Presence,
  underWay: Set<JobUnderWay>,
): Promise<void> {
  const names = work.kinds.map(({ name }) => name)
  while (underWay.size < work.concurrency && !work.signal.aborted) {
    const taken = await takeNextJob(work.db, names, presence.lock)
    const kind = work.kinds.find(({ name }) => name === taken?.kind)
    if (taken === null || kind === undefined) return
    const job = runTakenJob(work.db, kind, taken, (error) =>
      work.onFault(`job ${kind.name}`, error),
    )
    underWay.add(job)
    void job.ended.then(() => {
      underWay.delete(job)
      presence.jobs.ring()
    })
  }
}

async function keepBeating(
  work: Paced,
  presence: Presence,
  underWay: Set<JobUnderWay>,
  leaving: AbortSignal,
): Promise<void> {
  while (!leaving.aborted) {
    await presence.cancellations.wait(work.beatMs, leaving)
    const jobs = [...underWay].filter((job) => !job.isCompleting())
    if (jobs.length === 0) continue
    try {
      const { cancelled, lost } = await beat(
        work.db,
        jobs.map(({ run }) => run),
      )
      for (const job of jobs) {
        if (cancelled.includes(job.run)) job.stop('cancelled')
        else if (lost.includes(job.run)) job.stop('presence-lost')
      }
    } catch (error) {
      work.onFault('jobs', error)
    }
  }
}

/** What ignores its signal is left to die with the program: another process will take it again. */
const deafMs = 5000

async function letEnd(underWay: ReadonlySet<JobUnderWay>, graceMs: number): Promise<void> {
  await atMost(graceMs, allEnded(underWay))
  await atMost(deafMs, stopAll(underWay, 'program-stopping'))
}

async function stopAll(underWay: ReadonlySet<JobUnderWay>, cause: StopCause): Promise<void> {
  for (const job of underWay) job.stop(cause)
  await allEnded(underWay)
}

const allEnded = (underWay: ReadonlySet<JobUnderWay>): Promise<unknown> =>
  Promise.all([...underWay].map(({ ended }) => ended))

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  await Promise.race([work, pauseUnless(over.signal, milliseconds)])
  over.abort()
}
