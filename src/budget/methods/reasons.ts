/** Why each project won or lost, and what would have changed it: the door to what explains a count. */
export { explainOutcome } from './explain-outcome.ts'
export type * from './project-reason.ts'
export {
  type LowerCost,
  type MoreVoters,
  type WhatIf,
  type WhatIfSettings,
  whatWouldHaveChanged,
} from './what-if.ts'
