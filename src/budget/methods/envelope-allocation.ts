import { add, compare, type Fraction, subtract, zero } from '../../platform/kernel/fraction.ts'
import type {
  AllocationRules,
  AllocationStep,
  EnvelopeOutcome,
  MoneyEnvelope,
} from './allocation-rules.ts'
import type { TieOrder } from './count.ts'
import { countElection } from './count-election.ts'
import type { CandidateProject, Election, ProjectId } from './election.ts'
import { rankByScore } from './greedy.ts'
import { restrictedElection, votersOf } from './restricted-election.ts'
import { scoresByProject } from './satisfactions.ts'
import type { ThemeCaps } from './theme-caps.ts'

/** An envelope being spent: each step answers the next state. */
interface Spending {
  readonly moneyLeft: Fraction
  readonly caps: ThemeCaps
  readonly selected: readonly ProjectId[]
  readonly steps: readonly AllocationStep[]
}

/** What one envelope needs to know. */
interface EnvelopeContext {
  readonly rules: AllocationRules
  readonly ties: TieOrder
  /** The voters of the envelope and its projects. */
  readonly election: Election
  /** From the most voted to the least; projects without any vote are not in it. */
  readonly ranking: readonly CandidateProject[]
}

/**
 * Spends one envelope: first the neighbourhoods, then the rule, then what it leaves.
 *
 * @param open     ids of its projects that may be taken
 * @param carried  money from the envelope before
 */
export function spendEnvelope(
  election: Election,
  rules: AllocationRules,
  ties: TieOrder,
  envelope: MoneyEnvelope,
  open: ReadonlySet<ProjectId>,
  carried: Fraction,
  caps: ThemeCaps,
): { readonly outcome: EnvelopeOutcome; readonly caps: ThemeCaps } {
  const indexes = [...election.projects.keys()].filter((index) =>
    open.has(election.projects[index]?.id ?? ''),
  )
  const money = add(envelope.money, carried)
  const own = restrictedElection(votersOf(election, indexes), indexes, money)
  const context = {
    rules,
    ties: tiesAmong(ties, own),
    election: own,
    ranking: rankingOf(own, ties),
  }

  const start: Spending = { moneyLeft: money, caps, selected: [], steps: [] }
  const counted = countByRule(context, takeNeighbourhoodFirsts(context, start))
  const ended = rules.leftover === 'next-that-fits' ? takeNextThatFit(context, counted) : counted

  const carriedOut = rules.leftover === 'carry-over' ? ended.moneyLeft : zero
  return {
    caps: ended.caps,
    outcome: {
      name: envelope.name,
      money: envelope.money,
      carriedIn: carried,
      voters: own.ballots.length,
      steps: ended.steps,
      selected: ended.selected,
      spent: subtract(money, ended.moneyLeft),
      carriedOut,
      kept: subtract(ended.moneyLeft, carriedOut),
    },
  }
}

function rankingOf(election: Election, ties: TieOrder): readonly CandidateProject[] {
  const scores = scoresByProject(election)
  return rankByScore(election, scores, tiesAmong(ties, election))
    .filter((index) => (scores[index] ?? zero).numerator > 0n)
    .flatMap((index) => election.projects[index] ?? [])
}

/** The order for ties, of the projects that are there. */
function tiesAmong(ties: TieOrder, { projects }: Election): TieOrder {
  const ids = new Set(projects.map(({ id }) => id))
  return ties.filter((id) => ids.has(id))
}

const fits = ({ cost }: CandidateProject, { moneyLeft }: Spending): boolean =>
  compare(cost, moneyLeft) <= 0

function take(spending: Spending, project: CandidateProject): Spending {
  return {
    ...spending,
    moneyLeft: subtract(spending.moneyLeft, project.cost),
    caps: spending.caps.with(project),
    selected: [...spending.selected, project.id],
  }
}

const note = (spending: Spending, step: AllocationStep): Spending => ({
  ...spending,
  steps: [...spending.steps, step],
})

/** Down the list by votes: the first that fit, of each neighbourhood. */
function takeNeighbourhoodFirsts(context: EnvelopeContext, start: Spending): Spending {
  const { neighbourhoodOf, firstPerNeighbourhood } = context.rules
  const taken = new Map<string, number>()
  let spending = start
  for (const project of context.ranking) {
    const neighbourhood = neighbourhoodOf.get(project.id)
    if (neighbourhood === undefined) continue
    const already = taken.get(neighbourhood) ?? 0
    if (already >= firstPerNeighbourhood || !fits(project, spending)) continue
    if (spending.caps.brokenBy(project) !== null) continue
    taken.set(neighbourhood, already + 1)
    spending = take(spending, project)
    spending = note(spending, {
      kind: 'first-of-neighbourhood',
      neighbourhood,
      project: project.id,
      cost: project.cost,
      moneyLeft: spending.moneyLeft,
    })
  }
  return spending
}

/**
 * Counts what remains by the rule. When a purchase would break a cap, the project is set aside and
 * all is counted again without it: the others are chosen as if it had never been there.
 */
function countByRule(context: EnvelopeContext, start: Spending): Spending {
  const { election, ties, rules } = context
  const outside = new Set(start.selected)
  let spending = start
  for (;;) {
    const kept = [...election.projects.keys()].filter(
      (index) => !outside.has(election.projects[index]?.id ?? ''),
    )
    const remaining = restrictedElection(election, kept, start.moneyLeft)
    const count = countElection(remaining, rules.settings, tiesAmong(ties, remaining))
    const { after, excess } = takeAll(spending, remaining, count.selected)
    if (excess === null) {
      return note(after, { kind: 'count', count, moneyLeft: after.moneyLeft })
    }
    outside.add(excess.project)
    spending = note(spending, { kind: 'over-cap', ...excess })
  }
}

/** Takes winners in order, up to the first that breaks a cap. */
function takeAll(
  start: Spending,
  election: Election,
  winners: readonly ProjectId[],
): {
  readonly after: Spending
  readonly excess: { readonly project: ProjectId; readonly theme: string } | null
} {
  const projects = new Map(election.projects.map((project) => [project.id, project]))
  let after = start
  for (const id of winners) {
    const project = projects.get(id)
    if (project === undefined) continue
    const theme = after.caps.brokenBy(project)
    if (theme !== null) return { after, excess: { project: id, theme } }
    after = take(after, project)
  }
  return { after, excess: null }
}

/** Down the list by votes: each that still fits. */
function takeNextThatFit({ ranking }: EnvelopeContext, start: Spending): Spending {
  let spending = start
  for (const project of ranking) {
    if (spending.selected.includes(project.id) || !fits(project, spending)) continue
    if (spending.caps.brokenBy(project) !== null) continue
    spending = take(spending, project)
    const { moneyLeft } = spending
    const { id, cost } = project
    spending = note(spending, { kind: 'next-that-fits', project: id, cost, moneyLeft })
  }
  return spending
}
