import {
  type BallotList,
  type Choice,
  type ChoiceFault,
  type ExactlyKRule,
  fault,
} from './ballot-rule.ts'
import { chosenOf } from './up-to-k.ts'

/**
 * Who chose more or fewer than the rule asks for. A list shorter than the count is chosen whole:
 * nobody can be asked for what is not there.
 */
export function exactlyKFault(
  rule: ExactlyKRule,
  lists: readonly BallotList[],
  choice: Choice,
): ChoiceFault | null {
  if (!rule.perList) {
    const count = Math.min(rule.count, lists.flatMap(({ projects }) => projects).length)
    if (choice.length > count) return fault('too-many', { most: count, chosen: choice.length })
    return choice.length < count
      ? fault('not-enough', { count, missing: count - choice.length })
      : null
  }
  for (const list of lists) {
    const count = Math.min(rule.count, list.projects.length)
    const chosen = chosenOf(list, choice)
    if (chosen > count) return fault('too-many-of-list', { most: count, list: list.id })
    if (chosen < count) {
      return fault('not-enough-of-list', { count, missing: count - chosen, list: list.id })
    }
  }
  return null
}
