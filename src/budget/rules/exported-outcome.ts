import type { Count } from '../methods/count.ts'
import { type CountJson, countToJson } from '../methods/count-json.ts'
import { readIn } from '../../platform/words/content.ts'
import type { CountedBallots } from './counted-ballots.ts'
import type { Edition } from './edition.ts'

/** A count with what it is the count of: enough to make it again from the ballots alone. */
export type ExportedOutcome = CountJson &
  CountedBallots & {
    readonly election: { readonly name: string; readonly file: string; readonly sha256: string }
  }

/** @param ballots  of the ballots counted, what anyone may check */
export const exportedOutcome = (
  edition: Edition,
  count: Count,
  ballots: CountedBallots,
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
  ...ballots,
})
