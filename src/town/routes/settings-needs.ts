import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Entrusted } from '../store/merge-departments.ts'
import type { Catalogue } from '../../platform/words/catalogue.ts'

/** What the settings ask of other modules, which lean on the town and cannot be imported by it. */
export interface SettingsNeeds {
  /** Every sentence of the site, by module. */
  readonly catalogues: readonly Catalogue[]
  /** Names of accounts, by id, as their holders show them. */
  readonly namesOf: (
    db: Database,
    people: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  readonly addresses: (db: Database) => Promise<number>
  readonly roleHolders: (
    db: Database,
    today: Day,
  ) => Promise<{ readonly officers: number; readonly voteOfficers: number }>
  /** Neighbourhoods that a vote not yet published gives an envelope to. */
  readonly votedNeighbourhoods: (
    db: Database,
  ) => Promise<readonly { readonly neighbourhood: string; readonly edition: string }[]>
  /** What other modules entrust to departments. */
  readonly entrusted: readonly Entrusted[]
}
