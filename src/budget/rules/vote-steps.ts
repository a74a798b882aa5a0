import type { BallotBox } from '../../voting/index.ts'
import type { RunningEdition } from './running-edition.ts'

/** What is done to carry a vote out, in this order. */
export const voteSteps = [
  'prepare',
  'key',
  'check',
  'open',
  'close',
  'separate',
  'unseal',
  'count',
  'publish',
] as const
export type VoteStep = (typeof voteSteps)[number]

/** Whose it is: the key and what it opens are the vote officer’s, and nobody else’s. */
export const isOfVoteOfficer = (step: VoteStep): boolean =>
  ['key', 'check', 'open', 'close', 'separate', 'unseal'].includes(step)

/**
 * The step to do now; `null` when all are done. A rehearsal ends with the opening of its ballots:
 * it is neither counted nor published.
 *
 * @param isBoxStale  the edition has changed since the box was prepared: it is prepared again
 */
export function nextStep(
  edition: Pick<RunningEdition, 'counted' | 'publishedAt'>,
  box: Pick<BallotBox, 'state' | 'publicKey' | 'keyCheckedAt' | 'isRehearsal'> | null,
  isBoxStale = false,
): VoteStep | null {
  if (box === null || isBoxStale) return 'prepare'
  switch (box.state) {
    case 'prepared':
      if (box.publicKey === null) return 'key'
      return box.keyCheckedAt === null ? 'check' : 'open'
    case 'open':
      return 'close'
    case 'closed':
      return 'separate'
    case 'separated':
      return 'unseal'
    case 'unsealed':
      if (box.isRehearsal || edition.publishedAt !== null) return null
      return edition.counted === null ? 'count' : 'publish'
  }
}
