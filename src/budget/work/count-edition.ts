import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { JobGivenUp, type JobKind } from '../../platform/jobs/index.ts'
import type { Count, CountSettings } from '../methods/count.ts'
import { countElection, isSequential } from '../methods/count-election.ts'
import type { Election } from '../methods/election.ts'
import { compareOutcomes, fairnessFigures } from '../methods/fairness.ts'
import { representationViolations } from '../methods/justified-representation.ts'
import { explainOutcome } from '../methods/reasons.ts'
import { spendingBalance } from '../methods/spending-balance.ts'
import { maxWelfareByHighs } from '../optimiser/index.ts'
import { comparedCounts, countName } from '../rules/compared-counts.ts'
import type { CountedOutcome, OutcomeFairness } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { ballots, electionOf } from '../store/ballots.ts'
import { counts } from '../store/counts.ts'
import { editions } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import { examineLosers } from './examine-losers.ts'

/**
 * Counts an edition by its own rule, then by the rules it is compared with, then looks for what
 * would have changed each loser's fate.
 *
 * Each outcome is kept as soon as it is known: a count that is killed goes on from there.
 */
export const countEditionJob: JobKind<{ readonly edition: string }> = {
  name: 'count-edition',
  schema: z.object({ edition: z.string() }),
  async run({ db, payload, progress, signal }) {
    const edition = await editions(db).find(payload.edition)
    if (edition === null) throw new JobGivenUp('edition-not-found')
    await countEdition(db, edition, progress, signal)
  },
}

type Progress = (share: number, note?: string) => void

/** Half of the way for the counts, half for the losers: so it is felt, if not measured. */
export async function countEdition(
  db: Database,
  edition: Edition,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const all = await projects(db, edition).all()
  const election = electionOf(edition, all, await ballots(db, edition).all())
  const wanted = comparedCounts(edition)
  const store = counts(db, edition)
  const done = new Set(await store.names())

  for (const [position, settings] of wanted.entries()) {
    signal.throwIfAborted()
    if (done.has(countName(settings))) continue
    progress(position / wanted.length / 2, settings.rule)
    const isOfficial = position === 0
    const count = await countBy(election, settings, edition, signal)
    const official = isOfficial ? null : await store.official()
    await store.save(
      {
        name: countName(settings),
        isOfficial,
        count,
        fairness: fairnessOf(election, all, count, official),
        reasons: isOfficial ? explainOutcome(election, count, edition.tieOrder) : {},
        changes: {},
      },
      position,
    )
  }
  await examineLosers(db, edition, election, (share) => progress(0.5 + share / 2, 'losers'), signal)
}

async function countBy(
  election: Election,
  settings: CountSettings,
  edition: Edition,
  signal: AbortSignal,
): Promise<Count> {
  if (!isSequential(settings))
    return maxWelfareByHighs(election, settings.satisfaction, edition.tieOrder)
  return countElection(election, settings, edition.tieOrder, () => !signal.aborted)
}

function fairnessOf(
  election: Election,
  all: readonly Project[],
  count: Count,
  official: CountedOutcome | null,
): OutcomeFairness {
  const figures = fairnessFigures(election, count.selected)
  const isApproval = election.format === 'approval' || election.format === 'choose-1'
  const violations = isApproval ? representationViolations(election, count.selected) : null
  const places = all.map(({ neighbourhood }) => (neighbourhood === null ? [] : [neighbourhood]))
  return {
    ...figures,
    forgottenGroups: violations?.length ?? null,
    forgotten: (violations ?? [])
      .map(({ project, voters }) => ({ project, voters }))
      .toSorted((a, b) => b.voters - a.voters),
    byNeighbourhood: spendingBalance(election, count.selected, places),
    byTheme: spendingBalance(
      election,
      count.selected,
      all.map(({ themes }) => themes),
    ),
    against:
      official === null ? null : compareOutcomes(election, count.selected, official.count.selected),
  }
}
