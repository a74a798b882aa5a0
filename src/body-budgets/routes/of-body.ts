import type { BodyShare, OfficerWay } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords, workWords } from '../words/index.ts'

const name: BodyShare['name'] = (speech) => sayWith(bodyBudgetWords, speech)('of-body')

/**
 * From the page of a body, and for its members, to what it is granted. A way alone: its page asks the
 * database enough.
 */
export const budgetOfBody: BodyShare = {
  name,
  path: bodyBudgetPaths.all,
  forMembers: { name, path: bodyBudgetPaths.all, isForLeads: true },
}

/** From the page that officers have of a body. */
export const budgetWay: OfficerWay = {
  name: (speech) => sayWith(workWords, speech)('of-body'),
  path: bodyBudgetPaths.workbench,
}
