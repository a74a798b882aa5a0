import type { BodyShare, OfficerWay } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { bodyBudgetWords, workWords } from '../words/index.ts'

/** From the page of a body to what it is granted: a way, as its page asks the database enough. */
export const budgetOfBody: BodyShare = {
  name: (speech) => sayWith(bodyBudgetWords, speech)('of-body'),
  path: bodyBudgetPaths.all,
}

/** From the page that officers have of a body. */
export const budgetWay: OfficerWay = {
  name: (speech) => sayWith(workWords, speech)('of-body'),
  path: bodyBudgetPaths.workbench,
}
