import {
  add,
  compare,
  type Fraction,
  floor,
  fraction,
  isPositive,
  one,
  subtract,
  sum,
} from '../../platform/kernel/fraction.ts'
import type { Count, SatisfactionName, StopReason, TieOrder } from './count.ts'
import type { Election, ProjectIndex } from './election.ts'
import { endowments, equalShare } from './equal-shares.ts'
import { type SharesRun, sharesRunner } from './equal-shares-engine/shares-runner.ts'
import { rankByScore, takeWhatFits } from './greedy.ts'
import { requireSatisfaction, scoresByProject } from './satisfactions.ts'

/** A run about to start; answering `false`, or throwing, abandons the count. */
export type OnProgress = (progress: {
  readonly run: number
  readonly endowment: Fraction
}) => boolean | void

/** The caller asked to stop. */
export class CountAbandoned extends Error {
  readonly code = 'count-abandoned'
  constructor() {
    super('The count was abandoned on request.')
  }
}

export class IncrementNotPositive extends Error {
  readonly code = 'increment-not-positive'
  constructor() {
    super('The increment of the endowments must be greater than zero.')
  }
}

export interface Add1Settings {
  readonly satisfaction: SatisfactionName
  /** What each voter's endowment grows by from one run to the next, > 0; 1 by default. */
  readonly increment?: Fraction
  readonly onProgress?: OnProgress
}

/**
 * Equal shares with growing endowments (“add1”), as pabutools has it.
 *
 * From B/n upwards, everything is counted afresh with a little more money each time, until the
 * outcome is exhaustive (no other project with a supporter fits) or would cost more than the
 * budget: then the run before is the outcome. The last feasible run, not the best one: more money
 * sometimes buys less.
 *
 * @throws SatisfactionNotAllowed, IncompleteTieOrder, IncrementNotPositive, CountAbandoned
 * Time grows with the number of runs. Cost: with a small increment, thousands of runs.
 * Source: Peters, Pierczyński, Skowron, NeurIPS 2021, section “Exhaustiveness”; pabutools 1.2,
 * `method_of_equal_shares` with `voter_budget_increment`.
 */
export const equalSharesAdd1Pabutools = (
  election: Election,
  settings: Add1Settings,
  ties: TieOrder,
): Count =>
  countWithGrowingEndowments(election, settings, ties, {
    rule: 'mes-add1-pabutools',
    start: equalShare,
    stop: (situation) => (situation.exhaustsSupported ? 'exhaustive' : null),
  })

/**
 * Equal shares with growing endowments, then completed by votes (“add1u”): the default of
 * equalshares.net.
 *
 * As `equalSharesAdd1Pabutools`, but from the whole part of B/n, and exhaustive means that no
 * project at all fits. What is left goes to the most voted projects that still fit. When all
 * projects together fit in the budget, endowments do not grow.
 *
 * Source: equalshares.net, “Completion of the outcome” and its compute tool.
 */
export const equalSharesAdd1u = (
  election: Election,
  settings: Add1Settings,
  ties: TieOrder,
): Count =>
  completed(
    election,
    ties,
    countWithGrowingEndowments(election, settings, ties, {
      rule: 'mes-add1u',
      start: wholeShare,
      stop: (situation) => {
        if (situation.everythingFits) return 'everything-affordable'
        if (situation.exhaustsAll) return 'exhaustive'
        return situation.allSupportedBought ? 'all-supported-bought' : null
      },
    }),
  )

/**
 * Equal shares with growing endowments, up to the last run within the budget, without completion.
 *
 * As `equalSharesAdd1u`, but endowments go on growing when nothing else fits, which may still swap
 * projects; and what is left is left. It reproduces Wieliczka 2023 and Assen 2024.
 *
 * Source: Wieliczka's Green Million, 2023, and Assen's participatory budget, 2024, as published.
 */
export const equalSharesAdd1NonExhaustive = (
  election: Election,
  settings: Add1Settings,
  ties: TieOrder,
): Count =>
  countWithGrowingEndowments(election, settings, ties, {
    rule: 'mes-add1-nonexhaustive',
    start: wholeShare,
    stop: (situation) => {
      if (situation.everythingFits) return 'everything-affordable'
      return situation.allSupportedBought ? 'all-supported-bought' : null
    },
  })

interface Variant {
  readonly rule: 'mes-add1-pabutools' | 'mes-add1u' | 'mes-add1-nonexhaustive'
  readonly start: (election: Election) => Fraction
  /** Why to be content with a run, or `null` to try a greater endowment. */
  readonly stop: (situation: Situation) => StopReason | null
}

interface Situation {
  readonly everythingFits: boolean
  readonly exhaustsAll: boolean
  readonly exhaustsSupported: boolean
  readonly allSupportedBought: boolean
}

function countWithGrowingEndowments(
  election: Election,
  { satisfaction, increment = one, onProgress }: Add1Settings,
  ties: TieOrder,
  { rule, start, stop }: Variant,
): Count {
  requireSatisfaction(election.format, satisfaction)
  if (!isPositive(increment)) throw new IncrementNotPositive()

  const assess = situations(election)
  const runAt = sharesRunner(election, satisfaction, ties)
  let runs = 0
  let tieEvents = 0
  const tryAt = (endowment: Fraction): SharesRun => {
    runs += 1
    if (onProgress?.({ run: runs, endowment }) === false) throw new CountAbandoned()
    const run = runAt(endowment)
    // A run given up midway decides nothing: its ties are not told.
    if (!run.overspent) tieEvents += run.tieEvents
    return run
  }

  let best = tryAt(start(election))
  let stopReason = stop(assess(best))
  while (stopReason === null) {
    const next = tryAt(add(best.endowment, increment))
    if (next.overspent) {
      stopReason = 'next-infeasible'
    } else {
      best = next
      stopReason = stop(assess(best))
    }
  }

  const rounds = best.rounds()
  const totalCost = sum(rounds.map(({ cost }) => cost))
  return {
    settings: { rule, satisfaction, increment },
    selected: rounds.map(({ project }) => project),
    totalCost,
    budget: election.budget,
    voters: election.ballots.length,
    rounds,
    tieEvents,
    finalEndowment: best.endowment,
    runs,
    unspentByVoters: subtract(endowments(election, best.endowment), totalCost),
    stopReason,
  }
}

/** Prepares the questions asked after each run. */
function situations(election: Election): (run: SharesRun) => Situation {
  const costs = election.projects.map(({ cost }) => cost)
  const supported = scoresByProject(election).map(isPositive)
  const everythingFits = compare(sum(costs), election.budget) <= 0

  return ({ bought }) => {
    const taken = new Set<ProjectIndex>(bought)
    const left = subtract(election.budget, sum(bought.flatMap((index) => costs[index] ?? [])))
    const others = costs.flatMap((cost, index) =>
      taken.has(index) ? [] : [{ fits: compare(cost, left) <= 0, supported: supported[index] }],
    )
    return {
      everythingFits,
      exhaustsAll: !others.some(({ fits }) => fits),
      exhaustsSupported: !others.some((other) => other.fits && other.supported),
      allSupportedBought: !others.some((other) => other.supported),
    }
  }
}

/** By decreasing votes (points), each project that still fits. */
function completed(election: Election, ties: TieOrder, count: Count): Count {
  const taken = new Set(count.selected)
  const scores = scoresByProject(election)
  const others = rankByScore(election, scores, ties).filter(
    (index) => !taken.has(election.projects[index]?.id ?? ''),
  )
  const left = subtract(count.budget, count.totalCost)
  const completion = takeWhatFits(election, others, scores, left, 'completion')
  const added = completion.filter((round) => round.taken)
  return {
    ...count,
    selected: [...count.selected, ...added.map(({ project }) => project)],
    totalCost: add(count.totalCost, sum(added.map(({ cost }) => cost))),
    rounds: [...count.rounds, ...completion],
  }
}

/** floor(B/n), but B/n when everything fits: nobody is then asked for more. */
function wholeShare(election: Election): Fraction {
  const everything = sum(election.projects.map(({ cost }) => cost))
  const share = equalShare(election)
  return compare(everything, election.budget) <= 0 ? share : fraction(floor(share))
}
