import {
  add,
  type Fraction,
  fraction,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import { type Burden, burdenOf, heavier, joined } from './burdens.ts'
import type { Count, LoadRound, TieOrder } from './count.ts'
import type { CandidateProject, Election, ProjectIndex } from './election.ts'
import { compareLoads, type Load, leastMaximumLoad } from './least-load.ts'
import { FormatNotAllowed } from './phragmen.ts'
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
 * @param election  approval or choose-1
 * @param ties      every project once; of two with the same load, the earlier wins
 * @returns winners in order of purchase; each round says the greatest load after it
 * @throws FormatNotAllowed, IncompleteTieOrder
 *
 * Exact: costs are brought to whole numbers, loads are compared as fractions.
 * A project's load never falls while others are bought, so that most need no new computation.
 * Source: Sánchez-Fernández, Fernández García, Fisteus, Brill, “The maximin support method: an
 * extension of the D'Hondt method to approval-based multiwinner elections”, 2022.
 */
export function maximinSupport(election: Election, ties: TieOrder): Count {
  const { format, ballots, budget } = election
  if (format !== 'approval' && format !== 'choose-1') throw new FormatNotAllowed(format)
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
  readonly alone: Burden
  /** With projects bought: what its price weighs on. */
  burden: Burden
  /** Buying it causes at least this greatest load. */
  load: Load
  /** How many projects were bought when `load` was last raised, and when it was last exact. */
  raisedAfter: number
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
    .flatMap((project, index): readonly Candidate[] => {
      const supporters = Int32Array.from(supports[index] ?? [], ({ voter }) => voter)
      if (supporters.length === 0) return []
      const cost = costs[index] ?? 0n
      const alone = burdenOf(index, cost, supporters, election.ballots.length)
      const known = { burden: alone, load: alone.load, raisedAfter: 0, exactAfter: 0 }
      return [{ index, project, cost, supporters, alone, ...known }]
    })
    .sort((a, b) => (ranks[a.index] ?? 0) - (ranks[b.index] ?? 0))
}

/**
 * The candidates of least load, in tie order.
 *
 * Known loads only grow. The least of them is raised, first by a true burden quickly found, then by
 * an exact computation, until those in front are all exact: the others need none.
 */
function leastLoaded(waiting: readonly Candidate[], sharing: Sharing): readonly Candidate[] {
  const now = sharing.bought.length
  for (;;) {
    const [first] = waiting
    if (first === undefined) return []
    const least = waiting.reduce((best, { load }) => lesser(best, load), first.load)
    const front = waiting.filter(({ load }) => compareLoads(load, least) === 0)

    const unsure = front.find(({ raisedAfter }) => raisedAfter !== now)
    const inexact = front.find(({ exactAfter }) => exactAfter !== now)
    if (unsure !== undefined) raise(unsure, sharing)
    else if (inexact !== undefined) computeLoad(inexact, sharing)
    else return front
  }
}

function raise(candidate: Candidate, { bought, load }: Sharing): void {
  candidate.burden = heavier(
    candidate.burden,
    bought.map(({ alone }) => alone),
  )
  candidate.load = greater(greater(candidate.load, load), candidate.burden.load)
  candidate.raisedAfter = bought.length
}

function computeLoad(candidate: Candidate, { groups, bought }: Sharing): void {
  const together = [...bought, candidate]
  const heaviest = leastMaximumLoad(
    splitBySupport(groups, candidate.index, candidate.supporters),
    together.map(({ index }) => index),
    together.map(({ cost }) => cost),
    candidate.load,
  )
  candidate.load = heaviest.load
  candidate.exactAfter = bought.length
  if (heaviest.projects !== null) {
    const members = new Set(heaviest.projects)
    candidate.burden = together
      .filter(({ index }) => members.has(index))
      .map(({ alone }) => alone)
      .reduce(joined)
  }
}

const lesser = (a: Load, b: Load): Load => (compareLoads(a, b) <= 0 ? a : b)
const greater = (a: Load, b: Load): Load => (compareLoads(a, b) >= 0 ? a : b)
