import type { RunningProject } from './running-edition.ts'

/** A project as those who prepare the ballot see it: on it, withdrawn, or in the basket. */
export interface Candidate extends RunningProject {
  /** Public; `null` while it is on the ballot. */
  readonly withdrawnBecause: string | null
  readonly isTrashed: boolean
}

/** What an officer writes of a project; its code is given by us. */
export type CandidateGiven = Omit<RunningProject, 'code'>
