import { compareCodePoints } from '../../platform/kernel/code-points.ts'
import { compare } from '../../platform/kernel/fraction.ts'
import type { TieOrder } from './count.ts'
import type { Election, ProjectId, ProjectIndex } from './election.ts'
import { scoresByProject } from './satisfactions.ts'

/** The orders that need no draw; a town may also give its own list, drawn in public. */
export const tieOrderNames = ['lex', 'minCostMaxVotes'] as const
export type TieOrderName = (typeof tieOrderNames)[number]

/** Smallest id first: the default of pabutools. */
export const lexOrder = (election: Election): TieOrder =>
  election.projects.map(({ id }) => id).sort(compareCodePoints)

/** Least cost, then most votes (or points), then smallest id: what equalshares.net recommends. */
export function minCostMaxVotesOrder(election: Election): TieOrder {
  const scores = scoresByProject(election)
  return election.projects
    .map(({ id, cost }, index) => ({ id, cost, score: scores[index] ?? cost }))
    .sort(
      (a, b) =>
        compare(a.cost, b.cost) || compare(b.score, a.score) || compareCodePoints(a.id, b.id),
    )
    .map(({ id }) => id)
}

export const namedTieOrder = (election: Election, name: TieOrderName): TieOrder =>
  name === 'lex' ? lexOrder(election) : minCostMaxVotesOrder(election)

/** A list that forgets, repeats or invents a project could not settle every tie. */
export class IncompleteTieOrder extends Error {
  readonly code = 'incomplete-tie-order'
  readonly missing: readonly ProjectId[]
  readonly repeated: readonly ProjectId[]
  readonly unknown: readonly ProjectId[]
  constructor(faults: Pick<IncompleteTieOrder, 'missing' | 'repeated' | 'unknown'>) {
    super('An order for ties names each project of the election exactly once.')
    this.missing = faults.missing
    this.repeated = faults.repeated
    this.unknown = faults.unknown
  }
}

/**
 * The rank of each project in the order given, by position in `Election.projects`: 0 wins all ties.
 * @throws IncompleteTieOrder
 */
export function tieRanks(election: Election, ties: TieOrder): Int32Array {
  const indexOf = new Map<ProjectId, ProjectIndex>()
  election.projects.forEach(({ id }, index) => indexOf.set(id, index))

  const ranks = new Int32Array(election.projects.length).fill(-1)
  const repeated: ProjectId[] = []
  const unknown: ProjectId[] = []
  ties.forEach((id, rank) => {
    const index = indexOf.get(id)
    if (index === undefined) unknown.push(id)
    else if (ranks[index] !== -1) repeated.push(id)
    else ranks[index] = rank
  })
  const missing = election.projects.filter((_, index) => ranks[index] === -1).map(({ id }) => id)
  if (missing.length + repeated.length + unknown.length > 0) {
    throw new IncompleteTieOrder({ missing, repeated, unknown })
  }
  return ranks
}
