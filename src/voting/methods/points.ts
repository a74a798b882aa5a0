import { type Choice, type ChoiceFault, fault, type PointsRule } from './ballot-rule.ts'

/** Who gives more points than she has, or too many to one project. */
export function pointsFault(rule: PointsRule, choice: Choice): ChoiceFault | null {
  const greedy = choice.find(({ points }) => points > rule.mostPerProject)
  if (greedy !== undefined) {
    return fault('too-many-points-for-project', {
      most: rule.mostPerProject,
      project: greedy.project,
    })
  }
  const given = choice.reduce((sum, { points }) => sum + points, 0)
  return given > rule.points ? fault('too-many-points', { most: rule.points, given }) : null
}
