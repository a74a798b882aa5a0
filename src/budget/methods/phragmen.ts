import { type Fraction, fraction, multiply, subtract } from '../../platform/kernel/fraction.ts'
import type { Count, LoadRound, StopReason, TieOrder } from './count.ts'
import type { BallotFormat, Election, ProjectIndex } from './election.ts'
import { type Support, supportsByProject } from './satisfactions.ts'
import { tieRanks } from './tie-orders.ts'
import { wholeCosts } from './whole-costs.ts'

/** Loads are shared between voters who approve; points and ranks say something else. */
export class FormatNotAllowed extends Error {
  readonly code = 'format-not-allowed'
  readonly format: BallotFormat
  constructor(format: BallotFormat) {
    super(`This rule counts approval ballots, not ballots of format "${format}".`)
    this.format = format
  }
}

/**
 * Counts a participatory budget by Phragmén's sequential method.
 *
 * All voters earn money at the same speed, from nothing. A project is bought at the very moment its
 * supporters hold its cost together; their money then falls to nothing. A voter's *load* is the
 * moment she last paid. The count ends as soon as a project about to be bought does not fit in what
 * remains of the budget, even if another, tied with it, does.
 *
 * @param election  approval or choose-1; a project dearer than the budget takes no part
 * @param ties      every project once; of two projects bought at the same moment, the earlier wins
 * @returns winners in order of purchase; each round says the load of its supporters
 * @throws FormatNotAllowed, IncompleteTieOrder
 *
 * Exact. Time grows with projects × rounds² and with the supports.
 * Sources: Los, Christoff, Grossi, “Proportional Budget Allocations: Towards a Systematization”,
 * IJCAI 2022; Brill, Freeman, Janson, Lackner, “Phragmén's Voting Methods and Justified
 * Representation”, Mathematical Programming 2024. Stop as in pabutools 1.2.
 */
export function phragmen(election: Election, ties: TieOrder): Count {
  if (election.format !== 'approval' && election.format !== 'choose-1') {
    throw new FormatNotAllowed(election.format)
  }
  const ranks = tieRanks(election, ties)
  const clock = new LoadClock(election)
  const rounds: LoadRound[] = []
  let moneyLeft = election.budget
  let tieEvents = 0
  let stopReason: StopReason = 'all-supported-bought'

  for (;;) {
    const earliest = clock.earliest()
    const winner = earliest.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))[0]
    if (winner === undefined) break
    if (earliest.length > 1) tieEvents += 1
    if (earliest.some((project) => isDearer(election, project, moneyLeft))) {
      stopReason = 'next-does-not-fit'
      break
    }
    const { id, cost } = projectAt(election, winner)
    moneyLeft = subtract(moneyLeft, cost)
    rounds.push({ kind: 'load', project: id, cost, ...clock.buy(winner), moneyLeft })
  }

  return {
    settings: { rule: 'phragmen', satisfaction: 'card' },
    selected: rounds.map(({ project }) => project),
    totalCost: subtract(election.budget, moneyLeft),
    budget: election.budget,
    voters: election.ballots.length,
    rounds,
    tieEvents,
    stopReason,
  }
}

/**
 * When each project would be bought, exactly.
 *
 * A voter's load is that of the last round she paid for: the loads of a project's supporters add up
 * to a whole combination of past rounds, kept in `#paid`. All loads share one denominator.
 */
class LoadClock {
  readonly #election: Election
  readonly #supports: readonly (readonly Support[])[]
  /** Per project, how many of its supporters last paid at each round. */
  readonly #paid: readonly Map<number, number>[]
  /** Round at which each voter last paid, −1 before. */
  readonly #lastPaid: Int32Array
  readonly #costs: readonly bigint[]
  readonly #moneyUnit: Fraction
  readonly #waiting: Set<ProjectIndex>
  readonly #loads: bigint[] = []
  #denominator = 1n

  constructor(election: Election) {
    this.#election = election
    this.#supports = supportsByProject(election)
    this.#paid = election.projects.map(() => new Map<number, number>())
    this.#lastPaid = new Int32Array(election.ballots.length).fill(-1)
    const { unit, costs } = wholeCosts(election)
    this.#moneyUnit = unit
    this.#costs = costs
    this.#waiting = new Set(
      [...election.projects.keys()].filter(
        (project) =>
          (this.#supports[project]?.length ?? 0) > 0 &&
          !isDearer(election, project, election.budget),
      ),
    )
  }

  /** The projects that would be bought first: several when they are exactly tied. */
  earliest(): readonly ProjectIndex[] {
    let earliest: ProjectIndex[] = []
    let [least, leastVoters] = [0n, 0n]
    for (const project of this.#waiting) {
      const burden = this.#burden(project)
      const voters = BigInt(this.#supports[project]?.length ?? 0)
      const gap = earliest.length === 0 ? -1n : burden * leastVoters - least * voters
      if (gap < 0n) [earliest, least, leastVoters] = [[project], burden, voters]
      else if (gap === 0n) earliest.push(project)
    }
    return earliest
  }

  buy(project: ProjectIndex): { readonly greatestLoad: Fraction; readonly supporters: number } {
    const supporters = this.#supports[project] ?? []
    const burden = this.#burden(project)
    const load = this.#record(burden, BigInt(supporters.length))
    const round = this.#loads.length - 1
    this.#waiting.delete(project)
    for (const { voter } of supporters) this.#moveTo(round, voter)
    return { greatestLoad: load, supporters: supporters.length }
  }

  /** Cost and loads of a project's supporters together, over the common denominator. */
  #burden(project: ProjectIndex): bigint {
    let burden = (this.#costs[project] ?? 0n) * this.#denominator
    for (const [round, voters] of this.#paid[project] ?? []) {
      burden += (this.#loads[round] ?? 0n) * BigInt(voters)
    }
    return burden
  }

  #record(burden: bigint, voters: bigint): Fraction {
    const load = fraction(burden, this.#denominator * voters)
    const widening = fraction(burden, voters).denominator
    if (widening !== 1n) {
      this.#denominator *= widening
      for (const [round, past] of this.#loads.entries()) this.#loads[round] = past * widening
    }
    this.#loads.push((burden * widening) / voters)
    return multiply(load, this.#moneyUnit)
  }

  #moveTo(round: number, voter: number): void {
    const before = this.#lastPaid[voter] ?? -1
    this.#lastPaid[voter] = round
    for (const project of this.#election.ballots[voter]?.projects ?? []) {
      const paid = this.#paid[project]
      if (paid === undefined || !this.#waiting.has(project)) continue
      if (before >= 0) {
        const rest = (paid.get(before) ?? 0) - 1
        if (rest > 0) paid.set(before, rest)
        else paid.delete(before)
      }
      paid.set(round, (paid.get(round) ?? 0) + 1)
    }
  }
}

const projectAt = (election: Election, index: ProjectIndex) => {
  const project = election.projects[index]
  if (project === undefined) throw new RangeError(`No project at position ${index}.`)
  return project
}

const isDearer = (election: Election, index: ProjectIndex, money: Fraction): boolean => {
  const { cost } = projectAt(election, index)
  return cost.numerator * money.denominator > money.numerator * cost.denominator
}
