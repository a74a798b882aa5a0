import { type Fraction, fraction, one, subtract } from '../../platform/kernel/fraction.ts'
import { guessCosts, guessVoters } from './change-guesses.ts'
import { type Recounts, searchCost, searchVoters } from './change-search.ts'
import { atAnotherCost, singleSupport, withMoreBallots } from './changed-elections.ts'
import { countElection, isSequential } from './count-election.ts'
import type { Count, CountSettings, TieOrder } from './count.ts'
import type { Election, ProjectId, ProjectIndex } from './election.ts'
import type { OnProgress } from './equal-shares-add1.ts'
import { explainOutcome } from './explain-outcome.ts'
import { greatestWinningCost, leastMoreVoters } from './greedy-thresholds.ts'
import { maxWelfare } from './max-welfare.ts'
import type { ProjectReason } from './project-reason.ts'

/** What would have made a losing project win, everything else being as it was. */
export interface WhatIf {
  readonly moreVoters: MoreVoters | null
  readonly lowerCost: LowerCost | null
  /** How many times the election was counted again to find them. */
  readonly recounts: number
}

/** With so many voters more, all supporting this project alone, a full recount makes it win. */
export interface MoreVoters {
  readonly voters: number
  /** Points each of them gives it; `null` for approval. Borda: 1, it is ranked before one other. */
  readonly pointsEach: Fraction | null
  /** One voter less would not do; otherwise fewer may do, and were not found. */
  readonly isLeast: boolean
}

/** At this cost, a full recount makes it win. */
export interface LowerCost {
  readonly cost: Fraction
  /** By how much the cost is lower. */
  readonly cut: Fraction
  /** One unit of money (or one cent) more would not do; otherwise a higher cost may do. */
  readonly isGreatest: boolean
}

export interface WhatIfSettings {
  /** Times the election may be counted again for one project: 12 by default, 2 for `greedy`. */
  readonly recounts?: number
  /** Why the project lost, when it is known already: spares explaining the whole outcome. */
  readonly reason?: ProjectReason | undefined
  /** Called as the rule counts: see `countElection`. */
  readonly onProgress?: OnProgress
}

/**
 * Looks for what would have made a losing project win: a lower cost, or more voters.
 *
 * Whatever is answered was verified by counting the changed election from beginning to end, with
 * the same rule, budget and order for ties. For `greedy` the threshold is worked out, and is exact.
 * For the other rules an educated guess is made, then narrowed by halves while recounts are left:
 * a smaller change may do. `null` means that no change tried makes the project win.
 *
 * @param project  id of a project that lost; nothing is looked for when it won
 * @param count    of this election, by these settings and this order
 * Time: at most `recounts` counts by the rule.
 */
export function whatWouldHaveChanged(
  election: Election,
  settings: CountSettings,
  ties: TieOrder,
  project: ProjectId,
  count: Count,
  options: WhatIfSettings = {},
): WhatIf {
  const index = election.projects.findIndex(({ id }) => id === project)
  if (index === -1 || count.selected.includes(project)) {
    return { moreVoters: null, lowerCost: null, recounts: 0 }
  }
  let recounts = 0
  const wins = (changed: Election): boolean => {
    recounts += 1
    return recount(changed, settings, ties, options.onProgress).selected.includes(project)
  }
  const trial: Trial = { election, settings, ties, project: index, wins }
  const change =
    settings.rule === 'greedy' ? greedyThresholds(trial) : searchByRecounts(trial, count, options)
  return { ...change, recounts }
}

/** A losing project, and the means to count again. */
interface Trial {
  readonly election: Election
  readonly settings: CountSettings
  readonly ties: TieOrder
  readonly project: ProjectIndex
  readonly wins: (changed: Election) => boolean
}

type Change = Omit<WhatIf, 'recounts'>

function recount(
  election: Election,
  settings: CountSettings,
  ties: TieOrder,
  onProgress: OnProgress | undefined,
): Count {
  return isSequential(settings)
    ? countElection(election, settings, ties, onProgress)
    : maxWelfare(election, settings.satisfaction, ties)
}

function greedyThresholds(trial: Trial): Change {
  const { election, settings, ties, project } = trial
  const { satisfaction, order = 'votes-or-points' } = settings
  const cost = greatestWinningCost(
    election,
    { satisfaction, order },
    ties,
    project,
    moneyUnit(election),
  )
  // Among points the threshold is told in points: as many voters, who give one each.
  const support = singleSupport(election, project, one)
  const voters = leastMoreVoters(election, { satisfaction, order }, ties, project)
  return {
    lowerCost: cost !== null && winsAt(trial, cost) ? lowerCost(trial, cost, true) : null,
    moreVoters:
      support !== null && voters !== null && winsWith(trial, voters, one)
        ? { voters, pointsEach: support.points, isLeast: true }
        : null,
  }
}

function searchByRecounts(trial: Trial, count: Count, options: WhatIfSettings): Change {
  const { election, ties, project } = trial
  const id = election.projects[project]?.id ?? ''
  const reason = options.reason ?? explainOutcome(election, count, ties)[id]
  const limit = options.recounts ?? 12
  const half: Recounts = { left: Math.ceil(limit / 2) }
  const cost = searchCost(costOf(trial), guessCosts(reason), moneyUnit(election), half, (tried) =>
    winsAt(trial, tried),
  )
  const voters = searchVoters(
    guessVoters(election, project, reason, count),
    Math.max(1, election.ballots.length),
    { left: Math.floor(limit / 2) + half.left },
    (tried) => winsWith(trial, tried),
  )
  const pointsEach = singleSupport(election, project)?.points ?? null
  return {
    lowerCost: cost === null ? null : lowerCost(trial, cost, false),
    moreVoters: voters === null ? null : { voters, pointsEach, isLeast: false },
  }
}

const costOf = ({ election, project }: Trial): Fraction =>
  election.projects[project]?.cost ?? fraction(0)

const lowerCost = (trial: Trial, cost: Fraction, isGreatest: boolean): LowerCost => ({
  cost,
  cut: subtract(costOf(trial), cost),
  isGreatest,
})

const winsAt = ({ election, project, wins }: Trial, cost: Fraction): boolean =>
  wins(atAnotherCost(election, project, cost))

function winsWith({ election, project, wins }: Trial, voters: number, points?: Fraction): boolean {
  const support = singleSupport(election, project, points)
  return support !== null && wins(withMoreBallots(election, support.ballot, voters))
}

/** What a cost is a whole number of: 1, unless some amount has decimals; then a cent. */
function moneyUnit({ budget, projects }: Election): Fraction {
  const amounts = [budget, ...projects.map(({ cost }) => cost)]
  return amounts.every(({ denominator }) => denominator === 1n) ? one : fraction(1, 100)
}
