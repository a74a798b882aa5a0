import { add, sum, zero } from '../../platform/kernel/fraction.ts'
import type {
  Allocation,
  AllocationRules,
  EnvelopeOutcome,
  MoneyEnvelope,
  SetAside,
} from './allocation-rules.ts'
import type { TieOrder } from './count.ts'
import type { Election, ProjectId } from './election.ts'
import { spendEnvelope } from './envelope-allocation.ts'
import { supportsByProject } from './satisfactions.ts'
import { ThemeCaps } from './theme-caps.ts'

/**
 * Spends the envelopes of a budget by the town's regulation: minimum of votes, neighbourhoods
 * first, caps per theme, a counting rule, and what becomes of the money left.
 *
 * In each envelope only its own projects are counted, among the voters who chose at least one of
 * them: one who chose a project of two envelopes takes part in both, with an equal share of each.
 * A project taken in one envelope is no longer there in the next.
 *
 * @param election  all projects and ballots; its own budget is not read: envelopes hold the money
 * @param ties      every project once; of two with as many votes (or tied by the rule), the earlier
 * @returns projects in the order taken, and the trace of every step, counts included
 * @throws what `countElection` throws
 */
export function allocate(election: Election, rules: AllocationRules, ties: TieOrder): Allocation {
  const envelopes = rules.pooling === 'one-pot' ? onePot(rules.envelopes) : rules.envelopes
  const setAside = projectsSetAside(election, rules, envelopes)
  const closed = new Set(setAside.map(({ project }) => project))

  const outcomes: EnvelopeOutcome[] = []
  let carried = zero
  let caps = new ThemeCaps(rules)
  for (const envelope of envelopes) {
    const open = new Set(envelope.projects.filter((id) => !closed.has(id)))
    const spent = spendEnvelope(election, rules, ties, envelope, open, carried, caps)
    outcomes.push(spent.outcome)
    for (const id of spent.outcome.selected) closed.add(id)
    caps = spent.caps
    carried = spent.outcome.carriedOut
  }
  return {
    selected: outcomes.flatMap(({ selected }) => selected),
    totalCost: sum(outcomes.map(({ spent }) => spent)),
    moneyKept: add(sum(outcomes.map(({ kept }) => kept)), carried),
    setAside,
    envelopes: outcomes,
  }
}

const onePot = (envelopes: readonly MoneyEnvelope[]): readonly MoneyEnvelope[] => [
  {
    name: envelopes.map(({ name }) => name).join(' + '),
    money: sum(envelopes.map(({ money }) => money)),
    projects: [...new Set(envelopes.flatMap(({ projects }) => projects))],
  },
]

function projectsSetAside(
  election: Election,
  { minimumVotes }: AllocationRules,
  envelopes: readonly MoneyEnvelope[],
): readonly SetAside[] {
  const placed = new Set<ProjectId>(envelopes.flatMap(({ projects }) => projects))
  const supports = supportsByProject(election)
  return election.projects.flatMap(({ id }, index): readonly SetAside[] => {
    const votes = supports[index]?.length ?? 0
    if (!placed.has(id)) return [{ project: id, reason: 'no-envelope', votes }]
    return votes < minimumVotes ? [{ project: id, reason: 'too-few-votes', votes }] : []
  })
}
