import type { Count } from '../methods/count.ts'
import { type CountJson, countToJson } from '../methods/count-json.ts'
import { readIn } from '../../platform/words/content.ts'
import type { CountedBallots } from './counted-ballots.ts'
import type { Edition } from './edition.ts'
import { withheldMeta } from './exported-ballots.ts'

/** A count with what it is the count of: enough to make it again from the ballots alone. */
export type ExportedOutcome = CountJson &
  Pick<CountedBallots, 'projects'> & {
    readonly election: { readonly name: string; readonly file: string; readonly sha256: string }
    /** Of so few ballots, a fingerprint would be found again by trying them all. */
    readonly ballotsSha256?: string
    readonly ballotsWithheld?: (typeof withheldMeta)[1]
  }

/** @param counted  of the ballots counted, what anyone may check */
export const exportedOutcome = (
  edition: Edition,
  count: Count,
  { projects, ballotsSha256 }: CountedBallots,
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
  projects,
  ...(edition.ballotsWithheld ? { ballotsWithheld: withheldMeta[1] } : { ballotsSha256 }),
})
