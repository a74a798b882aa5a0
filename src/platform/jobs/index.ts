/**
 * Work in the background: asked for in the transaction of its cause, run by any process, never twice
 * at once, visible and cancellable while it lasts.
 */
export { type AskedKind, type EnqueueOptions, enqueue } from './enqueue.ts'
export {
  JobGivenUp,
  type JobKind,
  type JobPayload,
  type JobRun,
  JobStopped,
  JobTakenOver,
} from './job-kind.ts'
export {
  cancelJob,
  findJob,
  forgetJobs,
  type Job,
  type JobState,
  listJobs,
  retryJob,
} from './job-list.ts'
export { personalData } from './personal-data.ts'
export { type JobWork, runJobs } from './run-jobs.ts'
export type { DailyAt, EverySeconds, Schedule } from './schedule.ts'
export { tidyJobs } from './tidy-jobs.ts'
