import type { DatePoll } from '../rules/poll.ts'

/** Days and hours in the reader’s words. */
export interface PollWriting {
  readonly when: (instant: string) => string
  /** The last day one may answer. */
  readonly until: (poll: Pick<DatePoll, 'closesAt'>) => string
}
