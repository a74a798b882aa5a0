/** What time it is, as an argument: tests and demonstrations choose theirs. */
export interface Clock {
  readonly now: () => Date
}

export const realClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests. */
export const stoppedAt = (instant: string): Clock => ({ now: () => new Date(instant) })
