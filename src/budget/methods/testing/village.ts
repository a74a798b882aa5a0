import type { Election } from '../election.ts'
import { anElection } from '../elections.testing.ts'

/**
 * The example worked by hand in each `.fr.md` of this folder: Awa, Bruno, Chloé, David, Esther.
 */
export const village: Election = {
  ...anElection({ budget: 50, costs: { jardin: 28, fontaine: 22, bancs: 15 }, ballots: [] }),
  ballots: [
    { projects: [0, 1] },
    { projects: [0, 1] },
    { projects: [0, 1] },
    { projects: [0, 2] },
    { projects: [2] },
  ],
}
