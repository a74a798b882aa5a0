import { describe, expect, test } from 'vitest'
import { countElection, isSequential } from './count-election.ts'
import { namedTieOrder } from './tie-orders.ts'
import { differences } from './testing/differences.ts'
import { publicElections, publicElectionsFolder } from './testing/public-elections.ts'
import { kindOf, settingsOf, tieOrderOf } from './testing/settings-of.ts'

/** Tested beside their own file. */
const testedElsewhere = ['maximin-support', 'max-welfare']

/** Two minutes and a half for these five: `npm run reference` counts them with all the others. */
const longToCount = [
  'Poland_Warszawa_2026.pb',
  'Poland_Warszawa_2020_Praga-Poludnie.pb',
  'Poland_Lodz_2024.pb',
  'Poland_Warszawa_2020_Ursynow.pb',
  'Poland_Warszawa_2021_Bielany.pb',
]

const elections = publicElections()?.filter(({ file }) => !longToCount.includes(file)) ?? null
if (elections === null) {
  process.stderr.write(
    `Public elections not found in ${publicElectionsFolder()}: the reference outcomes are NOT checked.\n`,
  )
}

describe.skipIf(elections === null)('The public elections, counted as the reference does', () => {
  test.each((elections ?? []).map((election) => [election.file, election] as const))(
    '%s',
    async (_, { outcomes, read }) => {
      const election = await read()
      const faults = outcomes
        .filter(({ rule }) => !testedElsewhere.includes(rule))
        .flatMap((outcome) => {
          const settings = settingsOf(outcome)
          if (settings === null || !isSequential(settings)) return [`unknown rule ${outcome.rule}`]
          const ties = namedTieOrder(election, tieOrderOf(outcome))
          return differences(election, countElection(election, settings, ties), outcome).map(
            (difference) => `${kindOf(outcome)}: ${difference}`,
          )
        })
      expect(faults).toEqual([])
    },
    60_000,
  )
})
