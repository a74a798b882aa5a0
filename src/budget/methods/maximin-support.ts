import {
  add,
  type Fraction,
  fraction,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count, LoadRound, TieOrder } from './count.ts'
import type { CandidateProject, Election, ProjectIndex } from './election.ts'
import { compareLoads, type Load, leastMaximumLoad, lowestTerms } from './least-load.ts'
import { supportsByProject } from './satisfactions.ts'
import { type SupporterGroups, splitBySupport, undivided } from './supporter-groups.ts'
import { tieRanks } from './tie-orders.ts'
import { wholeCosts } from './whole-costs.ts'

/**
 * Counts a participatory budget by sequential maximin support.
 *
 * Among the projects that still fit, the one bought is that for which the greatest load of a voter
 * is least, when the costs of all that is bought are divided anew, as one likes, among supporters.
 * The count ends when nothing that has a supporter fits.
 *
 * @param election  meant for approval ballots; in other formats whoever gives a project points, or
 *                  does not rank it last, approves it
 * @param ties      every project once; of two with the same load, the earlier wins
 * @returns winners in order of purchase; each round says the greatest load after it
 * @throws IncompleteTieOrder
 *
 * Exact: costs are brought to whole numbers, loads are compared as fractions.
 * A project's load never falls while others are bought, so that most need no new computation.
 * Source: Sánchez-Fernández, Fernández García, Fisteus, Brill, “The maximin support method: an
 * extension of the D'Hondt method to approval-based multiwinner elections”, 2022.
 */
export function maximinSupport(election: Election, ties: TieOrder): Count {
  const { ballots, budget } = election
  const whole = wholeCosts(election)
  let waiting = candidates(election, whole.costs, ties)
  let money = whole.budget
  let spent: Fraction = zero
  let sharing: Sharing = { groups: undivided(ballots.length), bought: [], load: noLoad }
  const rounds: LoadRound[] = []
  let tieEvents = 0

  for (;;) {
    waiting = waiting.filter(({ cost }) => cost <= money)
    const leaders = leastLoaded(waiting, sharing)
    const [winner] = leaders
    if (winner === undefined) break
    if (leaders.length > 1) tieEvents += 1

    money -= winner.cost
    spent = add(spent, winner.project.cost)
    sharing = {
      groups: splitBySupport(sharing.groups, winner.index, winner.supporters),
      bought: [...sharing.bought, winner],
      load: winner.load,
    }
    waiting = waiting.filter((candidate) => candidate !== winner)
    rounds.push({
      kind: 'load',
      project: winner.project.id,
      cost: winner.project.cost,
      greatestLoad: multiply(fraction(winner.load.cost, winner.load.voters), whole.unit),
      supporters: winner.supporters.length,
      moneyLeft: subtract(budget, spent),
    })
  }

  return {
    settings: { rule: 'maximin-support', satisfaction: 'cost' },
    selected: rounds.map((round) => round.project),
    totalCost: spent,
    budget,
    voters: ballots.length,
    rounds,
    tieEvents,
    stopReason: 'nothing-fits',
  }
}

/** A project that may still be bought. */
interface Candidate {
  readonly index: ProjectIndex
  readonly project: CandidateProject
  /** In whole units of money. */
  readonly cost: bigint
  readonly supporters: Int32Array
  /** Buying it causes at least this greatest load. */
  load: Load
  /** How many projects were bought when `load` was exact. */
  exactAfter: number
}

/** What is bought so far, and the greatest load when it is divided at best. */
interface Sharing {
  readonly groups: SupporterGroups
  readonly bought: readonly Candidate[]
  readonly load: Load
}

const noLoad: Load = { cost: 0n, voters: 1n }

/** The projects that have supporters, in tie order. */
function candidates(
  election: Election,
  costs: readonly bigint[],
  ties: TieOrder,
): readonly Candidate[] {
  const ranks = tieRanks(election, ties)
  const supports = supportsByProject(election)

  return election.projects
    .map((project, index): Candidate => {
      const supporters = Int32Array.from(supports[index] ?? [], ({ voter }) => voter)
      const cost = costs[index] ?? 0n
      const load = supporters.length === 0 ? noLoad : lowestTerms(cost, BigInt(supporters.length))
      return { index, project, cost, supporters, load, exactAfter: 0 }
    })
    .filter(({ supporters }) => supporters.length > 0)
    .sort((a, b) => (ranks[a.index] ?? 0) - (ranks[b.index] ?? 0))
}

/**
 * The candidates of least load, in tie order.
 *
 * Known loads only grow: the least of them is computed anew, until those in front are all exact.
 */
function leastLoaded(waiting: readonly Candidate[], sharing: Sharing): readonly Candidate[] {
  const now = sharing.bought.length
  for (;;) {
    const [first] = waiting
    if (first === undefined) return []
    const least = waiting.reduce((best, { load }) => lesser(best, load), first.load)
    const front = waiting.filter(({ load }) => compareLoads(load, least) === 0)
    const stale = front.find((candidate) => candidate.exactAfter !== now)
    if (stale === undefined) return front
    stale.load = loadWith(stale, sharing)
    stale.exactAfter = now
  }
}

const lesser = (a: Load, b: Load): Load => (compareLoads(a, b) <= 0 ? a : b)
const greater = (a: Load, b: Load): Load => (compareLoads(a, b) >= 0 ? a : b)

/** The least possible greatest load, when this candidate is bought too. */
function loadWith(candidate: Candidate, { groups, bought, load }: Sharing): Load {
  const together = [...bought, candidate]
  return leastMaximumLoad(
    splitBySupport(groups, candidate.index, candidate.supporters),
    together.map(({ index }) => index),
    together.map(({ cost }) => cost),
    greater(candidate.load, load),
  )
}
