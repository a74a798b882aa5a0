import type { ProposalRefusal } from '../rules/proposal.ts'

/** Which field a refusal of the rule belongs to. */
export const fieldOf: Readonly<Record<ProposalRefusal, string>> = {
  'not-now': '',
  'already-proposed': '',
  'no-proof': 'photo',
  'done-ahead': 'doneOn',
  'done-before': 'doneOn',
  'day-past': 'dueOn',
  'not-later': 'dueOn',
}
