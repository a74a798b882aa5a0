import {
  type BallotList,
  type Choice,
  type ChoiceFault,
  fault,
  type UpToKRule,
} from './ballot-rule.ts'

/** Who chose more than the rule allows, in all or of one list. */
export function upToKFault(
  rule: UpToKRule,
  lists: readonly BallotList[],
  choice: Choice,
): ChoiceFault | null {
  if (choice.length > rule.most)
    return fault('too-many', { most: rule.most, chosen: choice.length })
  const { mostPerList } = rule
  if (mostPerList === null) return null
  const crowded = lists.find((list) => chosenOf(list, choice) > mostPerList)
  return crowded === undefined
    ? null
    : fault('too-many-of-list', { most: mostPerList, list: crowded.id })
}

/** How many of the chosen projects are of a list. */
export const chosenOf = (list: BallotList, choice: Choice): number =>
  choice.filter(({ project }) => list.projects.includes(project)).length
