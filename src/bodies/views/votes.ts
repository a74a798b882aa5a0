import type { Speech } from '../../platform/words/speech.tsx'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Votes } from '../rules/votes.ts'
import { bodyWords } from '../words/index.ts'

/** How a body voted, in words. */
export const votesSentence = (
  { votesFor, votesAgainst, abstentions }: Votes,
  speech: Speech,
): string =>
  sayWith(bodyWords, speech)('votes.counts', {
    for: votesFor,
    against: votesAgainst,
    abstentions,
  })
