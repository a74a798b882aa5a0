import highsModule from 'highs'
import type { Count, SatisfactionName, TieOrder } from '../methods/count.ts'
import type { Election, ProjectId } from '../methods/election.ts'
import { maxWelfare } from '../methods/max-welfare.ts'
import { lexOrder } from '../methods/tie-orders.ts'
import { knapsackModel } from './knapsack-model.ts'

// The package declares its types as those of a CommonJS module, and is loaded as an ES module.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** Seconds given to the solver: beyond, its best proposal so far is taken. */
const secondsToSolve = 10

/**
 * The optimum of `maxWelfare`, first proposed by HiGHS, then checked, improved and proved in whole
 * numbers: the answer is the same without HiGHS, it is only found with less search.
 *
 * The solver runs in WebAssembly and holds its thread for up to ten seconds: to be called in a job.
 * @throws KnapsackTooLarge, SatisfactionNotAllowed, IncompleteTieOrder
 */
export async function maxWelfareByHighs(
  election: Election,
  satisfaction: SatisfactionName,
  ties: TieOrder = lexOrder(election),
): Promise<Count> {
  const proposed = await proposedByHighs(election, satisfaction)
  return maxWelfare(election, satisfaction, ties, proposed)
}

/** The projects HiGHS would choose: in doubles, to be checked. Empty when it finds nothing. */
export async function proposedByHighs(
  election: Election,
  satisfaction: SatisfactionName,
): Promise<readonly ProjectId[]> {
  if (election.projects.length === 0) return []
  const highs = await loadHighs()
  const { Columns } = highs.solve(knapsackModel(election, satisfaction), {
    output_flag: false,
    mip_rel_gap: 0,
    time_limit: secondsToSolve,
  })
  return election.projects.flatMap(({ id }, index) => {
    const column = Columns[`x${index}`]
    const isChosen = column !== undefined && 'Primal' in column && column.Primal > 0.5
    return isChosen ? [id] : []
  })
}
