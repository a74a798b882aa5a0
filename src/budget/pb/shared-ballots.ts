import type { Ballot } from '../methods/election.ts'
import { PbError } from './pb-error.ts'
import { pbLimits } from './pb-limits.ts'
import type { PbNotice } from './pb-warning.ts'

export interface CheckedBallot {
  readonly ballot: Ballot
  readonly notices: readonly PbNotice[]
}

/** Reads each different ballot once, and holds it once. */
export function sharedBallots() {
  const known = new Map<string, CheckedBallot>()
  let different = 0
  let choices = 0

  return {
    find(
      vote: string,
      points: string | null,
      line: number,
      read: (vote: string, points: string | null, line: number) => CheckedBallot,
    ): CheckedBallot {
      const key = `${vote};${points ?? ''}`
      const found = known.get(key)
      if (found !== undefined) return found

      const made = read(vote, points, line)
      different += 1
      choices += made.ballot.projects.length
      if (different > pbLimits.differentBallots || choices > pbLimits.differentChoices) {
        throw new PbError('too-many-ballots', line, { limit: pbLimits.differentBallots })
      }
      // Beyond this, remembering ballots that nobody repeats costs more than it spares.
      if (known.size < 200_000) known.set(key, made)
      return made
    },
  }
}
