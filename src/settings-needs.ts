import { addressFile } from './addresses/index.ts'
import { allWords } from './all-words.ts'
import { namesOf, roleGrants } from './people/index.ts'
import { votedNeighbourhoods } from './budget/index.ts'
import { entrustedCommitments } from './commitments/index.ts'
import { entrustedProposals } from './proposals/index.ts'
import { entrustedOpinions } from './opinions/index.ts'
import { entrustedActions } from './meetings/index.ts'
import { entrustedQuestions } from './questions/index.ts'
import type { SettingsNeeds } from './town/index.ts'

/** What the settings of the town ask of the modules that lean on it. */
export const settingsNeeds: SettingsNeeds = {
  catalogues: allWords,
  namesOf,
  addresses: async (db) => (await addressFile(db).find())?.addresses ?? 0,
  roleHolders: async (db, today) => ({
    officers: await roleGrants(db).holders('officer', today),
    voteOfficers: await roleGrants(db).holders('vote-officer', today),
  }),
  votedNeighbourhoods,
  entrusted: [
    ...entrustedQuestions,
    entrustedCommitments,
    entrustedProposals,
    entrustedOpinions,
    entrustedActions,
  ],
}
