import { performance } from 'node:perf_hooks'
import { type RuleName, ruleNames } from '../../src/budget/methods/count.ts'
import { countElection, isSequential } from '../../src/budget/methods/count-election.ts'
import type { Election } from '../../src/budget/methods/election.ts'
import type { ExpectedOutcome } from '../../src/budget/methods/testing/expected-outcome.ts'
import { publicElections } from '../../src/budget/methods/testing/public-elections.ts'
import { settingsOf, tieOrderOf } from '../../src/budget/methods/testing/settings-of.ts'
import { namedTieOrder } from '../../src/budget/methods/tie-orders.ts'
import { maxWelfareByHighs } from '../../src/budget/optimiser/index.ts'
import type { AskedCount } from './measured-count.ts'
import { type NamedCount, publicFile } from './named-counts.ts'

/** These two look for an optimum again and again: a town asks for them once, as a yardstick. */
const patientRules: readonly RuleName[] = ['maximin-support', 'max-welfare']

/**
 * For each rule, the public election that takes it longest, found by counting them all once. They
 * are to be measured again, each alone: here the first ones also pay for the warming up.
 */
export async function slowestCounts(folder: string): Promise<readonly NamedCount[]> {
  const slowest = new Map<RuleName, { readonly asked: AskedCount; readonly ms: number }>()
  for (const { file, outcomes, read } of publicElections(folder) ?? []) {
    const path = publicFile(folder, file)
    if (path === null) continue
    const election = await read()
    for (const outcome of outcomes) {
      const asked = askedCount(path, outcome)
      if (asked === null) continue
      const ms = await duration(election, outcome)
      if (ms > (slowest.get(asked.rule)?.ms ?? 0)) slowest.set(asked.rule, { asked, ms })
    }
  }
  return ruleNames.flatMap((rule) => {
    const found = slowest.get(rule)
    if (found === undefined) return []
    return [
      {
        name: `\`${rule}\``,
        asked: found.asked,
        atMostMs: patientRules.includes(rule) ? 60_000 : 10_000,
      },
    ]
  })
}

function askedCount(file: string, outcome: ExpectedOutcome): AskedCount | null {
  const settings = settingsOf(outcome)
  if (settings === null) return null
  const { rule, satisfaction, order } = settings
  const { increment } = outcome.params
  return {
    election: { file },
    rule,
    satisfaction,
    ties: tieOrderOf(outcome),
    ...(order && { order }),
    ...(increment !== undefined && { increment }),
  }
}

async function duration(election: Election, outcome: ExpectedOutcome): Promise<number> {
  const settings = settingsOf(outcome)
  if (settings === null) return 0
  const ties = namedTieOrder(election, tieOrderOf(outcome))
  const begun = performance.now()
  if (isSequential(settings)) countElection(election, settings, ties)
  else await maxWelfareByHighs(election, settings.satisfaction, ties)
  return performance.now() - begun
}
