import { compare, divide, type Fraction, zero } from '../../platform/kernel/fraction.ts'
import type { Count, TieOrder } from './count.ts'
import type { Election, ProjectId, ProjectIndex } from './election.ts'
import { bestWelfareWith, welfareByProject } from './max-welfare.ts'
import type { ChosenReason, NotChosenReason, ProjectReason } from './project-reason.ts'

/** Reasons of the greatest welfare: for each loser, the best set that would contain it. */
export function explainWelfare(
  election: Election,
  count: Count,
  ties: TieOrder,
): ReadonlyMap<ProjectId, ProjectReason> {
  const { satisfaction } = count.settings
  const welfare = welfareByProject(election, satisfaction)
  const chosen = new Set(count.selected)
  const optimalWelfare = count.optimalWelfare ?? zero

  const bestWith = bestWelfareWith(election, satisfaction, ties)
  const factsOf = (index: ProjectIndex, cost: Fraction): Omit<ChosenReason, 'code'> => {
    const own = welfare[index] ?? zero
    return { cost, welfare: own, welfarePerMoney: divide(own, cost) }
  }
  return new Map(
    election.projects.map(({ id, cost }, index): readonly [ProjectId, ProjectReason] => {
      const facts = factsOf(index, cost)
      if (chosen.has(id)) return [id, { ...facts, code: 'in-the-best-set' }]
      const welfareWithIt = bestWith(index)
      if (welfareWithIt === null) {
        const never = { optimalWelfare, welfareWithIt: zero }
        return [id, { ...facts, ...never, code: 'dearer-than-budget-alone' }]
      }
      const code: NotChosenReason['code'] =
        compare(welfareWithIt, optimalWelfare) < 0 ? 'better-without' : 'as-good-without'
      return [id, { ...facts, optimalWelfare, welfareWithIt, code }]
    }),
  )
}
