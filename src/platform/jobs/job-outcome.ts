import { JobGivenUp, JobStopped } from './job-kind.ts'

/** What becomes of a job that did not finish. */
export type JobOutcome =
  | {
      readonly state: 'waiting'
      readonly delayMs: number
      readonly givesBack: boolean
      readonly error: string | null
    }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'cancelled' }

/** What a taken job knows of its chances. */
export interface Chances {
  /** Takings so far, this one included. */
  readonly attempt: number
  readonly attemptsLeft: number
  readonly firstDelayMs: number
}

export const defaultAttempts = 5
export const defaultFirstDelayMs = 2000
const longestDelayMs = 10 * 60 * 1000

/**
 * Decides after a job threw: cancelled, handed back untouched, tried again later, or failed.
 *
 * @param stopped  why it had been told to stop, if it had: what it threw then tells nothing
 */
export function afterThrow(
  error: unknown,
  stopped: JobStopped | null,
  chances: Chances,
): JobOutcome {
  if (stopped?.cause === 'cancelled') return { state: 'cancelled' }
  if (stopped !== null) return { state: 'waiting', delayMs: 0, givesBack: true, error: null }

  const code = errorCode(error)
  if (error instanceof JobGivenUp || chances.attemptsLeft === 0)
    return { state: 'failed', error: code }
  return { state: 'waiting', delayMs: delayAfter(chances), givesBack: false, error: code }
}

/** 2 s, 4 s, 8 s… then every ten minutes. */
export const delayAfter = ({ attempt, firstDelayMs }: Chances): number =>
  Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs)

/** The code of a named error; never its message, which may name somebody. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return 'unexpected'
  const { code } = error
  return typeof code === 'string' && /^[A-Za-z0-9_-]{1,60}$/.test(code) ? code : 'unexpected'
}
