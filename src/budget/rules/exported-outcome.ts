import type { Count } from '../methods/count.ts'
import { type CountJson, countToJson } from '../methods/count-json.ts'
import type { Election } from '../methods/election.ts'
import { readIn } from '../../platform/words/content.ts'
import { type CountedBallots, countedBallots } from './counted-ballots.ts'
import type { Edition } from './edition.ts'

/** A count with what it is the count of: enough to make it again from the ballots alone. */
export type ExportedOutcome = CountJson &
  CountedBallots & {
    readonly election: { readonly name: string; readonly file: string; readonly sha256: string }
  }

/** @param election  the ballots counted: their tallies and their fingerprint are published too */
export const exportedOutcome = (
  edition: Edition,
  count: Count,
  election: Election,
): ExportedOutcome => ({
  election: {
    name: readIn(edition.name, 'fr').text,
    file: edition.source.file,
    sha256: edition.source.sha256,
  },
  ...countToJson({
    count,
    tieBreaking: edition.tieOrderName === 'given' ? edition.tieOrder : edition.tieOrderName,
  }),
  ...countedBallots(election),
})
