import type { BallotBox, BoxActRefusal, KeyFileRefusal } from '../../voting/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import type { VoteStep } from '../rules/vote-steps.ts'
import type { Urn } from './vote-admin-page.tsx'
import type { BackupShown } from './vote-backups.tsx'

/** Why an act of a vote was not done. */
export type ActFault =
  | BoxActRefusal
  | KeyFileRefusal
  | 'no-file'
  | 'check-refused'
  | 'name-taken'
  | 'stale-box'
  | 'paper-differs'
  | null

/** One act of a vote, before it is done. */
export interface ActModel {
  readonly edition: RunningEdition
  readonly urn: Urn
  readonly step: VoteStep
  readonly box: BallotBox | null
  readonly opens: string
  readonly until: string
  readonly fault: ActFault
  readonly challenge: { readonly sealed: string; readonly mark: string } | null
  readonly backups: readonly BackupShown[]
  /** As text, for the browser to compare the file with. */
  readonly publicKey: string
}
