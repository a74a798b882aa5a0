import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isNegative,
  multiply,
  subtract,
  zero,
} from '../../platform/kernel/fraction.ts'
import { upToCents } from './cents.ts'
import type { Count, LoadRound } from './count.ts'
import type { CandidateProject, Election, ProjectId } from './election.ts'
import type { LoadReason, LoadRefusal, NoSupporterReason, ProjectReason } from './project-reason.ts'
import { type Support, supportsByProject } from './satisfactions.ts'

/** Reasons of a count by Phragmén: what each loser's load would have been, bought next. */
export function explainPhragmen(
  election: Election,
  count: Count,
): ReadonlyMap<ProjectId, ProjectReason> {
  const rounds = loadRounds(count)
  const losers = losersOf(election, rounds)
  const takingPart = losers.filter(({ project, supporters }) => {
    return supporters.length > 0 && compare(project.cost, election.budget) <= 0
  })
  const loads = nextLoads(election, rounds, takingPart)
  const [first = zero] = [...loads.values()].toSorted(compare)

  const refusals = losers.map(({ project, supporters }): readonly [ProjectId, ProjectReason] => {
    const load = loads.get(project.id)
    if (supporters.length === 0) return [project.id, noSupporter]
    const moneyLeft = subtract(election.budget, count.totalCost)
    const facts = factsOf(project, supporters, rounds.at(-1), moneyLeft)
    if (load === undefined) return [project.id, { ...facts, code: 'dearer-than-budget' }]
    return [project.id, { ...facts, code: turnOf(load, first, facts), load: upToCents(load) }]
  })
  return new Map([...winnersOf(rounds), ...refusals])
}

function turnOf(load: Fraction, first: Fraction, facts: LoadRefusal): LoadRefusal['code'] {
  if (compare(load, first) > 0) return 'too-heavy'
  return facts.missing.numerator > 0n ? 'next-did-not-fit' : 'tied-with-one-that-did-not-fit'
}

/** Reasons of a count by maximin support: at the end, no loser that has a supporter fits. */
export function explainMaximin(
  election: Election,
  count: Count,
): ReadonlyMap<ProjectId, ProjectReason> {
  const rounds = loadRounds(count)
  const refusals = losersOf(election, rounds).map(
    ({ project, supporters }): readonly [ProjectId, ProjectReason] => {
      if (supporters.length === 0) return [project.id, noSupporter]
      const out = rounds.find(({ moneyLeft }) => compare(project.cost, moneyLeft) > 0)
      const moneyLeft = out?.moneyLeft ?? election.budget
      const facts = factsOf(project, supporters, out, moneyLeft)
      if (compare(project.cost, election.budget) > 0) {
        return [project.id, { ...facts, code: 'dearer-than-budget' }]
      }
      return [project.id, { ...facts, code: 'no-longer-fitted', outAfter: out?.project ?? null }]
    },
  )
  return new Map([...winnersOf(rounds), ...refusals])
}

const noSupporter: NoSupporterReason = { code: 'no-supporter', completion: null }

const loadRounds = (count: Count): readonly LoadRound[] =>
  count.rounds.filter((round): round is LoadRound => round.kind === 'load')

const winnersOf = (rounds: readonly LoadRound[]): readonly (readonly [ProjectId, LoadReason])[] =>
  rounds.map(({ project, cost, supporters, greatestLoad }, index) => [
    project,
    {
      code: 'lightest-load',
      place: index + 1,
      cost,
      supporters,
      greatestLoad: upToCents(greatestLoad),
    },
  ])

interface Loser {
  readonly project: CandidateProject
  readonly supporters: readonly Support[]
}

function losersOf(election: Election, rounds: readonly LoadRound[]): readonly Loser[] {
  const winners = new Set(rounds.map(({ project }) => project))
  const supports = supportsByProject(election)
  return election.projects.flatMap((project, index) =>
    winners.has(project.id) ? [] : [{ project, supporters: supports[index] ?? [] }],
  )
}

/** What is common to all refusals; the load is the least it could be: its cost per supporter. */
function factsOf(
  { cost }: CandidateProject,
  supporters: readonly Support[],
  last: LoadRound | undefined,
  moneyLeft: Fraction,
): LoadRefusal {
  const missing = subtract(cost, moneyLeft)
  return {
    code: 'too-heavy',
    cost,
    supporters: supporters.length,
    load: upToCents(divide(cost, fraction(supporters.length))),
    lastLoad: upToCents(last?.greatestLoad ?? zero),
    moneyLeft,
    missing: isNegative(missing) ? zero : missing,
    outAfter: null,
  }
}

/** (cost + loads its supporters carry already) ÷ supporters, after the last purchase. */
function nextLoads(
  election: Election,
  rounds: readonly LoadRound[],
  losers: readonly Loser[],
): ReadonlyMap<ProjectId, Fraction> {
  const lastPaid = lastRoundOfVoters(election, rounds)
  return new Map(
    losers.map(({ project, supporters }) => {
      const payers = new Map<number, number>()
      for (const { voter } of supporters) {
        const round = lastPaid[voter] ?? -1
        payers.set(round, (payers.get(round) ?? 0) + 1)
      }
      let burden = project.cost
      for (const [round, voters] of payers) {
        burden = add(burden, multiply(rounds[round]?.greatestLoad ?? zero, fraction(voters)))
      }
      return [project.id, divide(burden, fraction(supporters.length))] as const
    }),
  )
}

/** Phragmén: a voter carries the load of the last purchase she supports; −1 when there is none. */
function lastRoundOfVoters(election: Election, rounds: readonly LoadRound[]): Int32Array {
  const roundOf = new Map(rounds.map(({ project }, round) => [project, round]))
  const places = election.projects.map(({ id }) => roundOf.get(id) ?? -1)
  return Int32Array.from(election.ballots, ({ projects }) =>
    projects.reduce((last, index) => Math.max(last, places[index] ?? -1), -1),
  )
}
