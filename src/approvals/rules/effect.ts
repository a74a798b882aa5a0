import type { Approval, ApprovalStep } from './approval.ts'
import { nextSteps } from './next-steps.ts'

/** What a plain signature would do. */
export type SignatureEffect =
  | { readonly kind: 'last' }
  | { readonly kind: 'with' | 'next'; readonly roles: readonly string[] }

/** Said before it is given. */
export function effectOf(
  { steps, acts }: Pick<Approval, 'steps' | 'acts'>,
  step: Pick<ApprovalStep, 'id' | 'rank'>,
): SignatureEffect {
  const after = nextSteps(steps, [...acts, { step: step.id, act: 'approved' }])
  if (after.state === 'granted') return { kind: 'last' }
  const open = steps.filter(({ id }) => after.steps.get(id) === 'open')
  const isSameRank = open.some(({ rank }) => rank === step.rank)
  return { kind: isSameRank ? 'with' : 'next', roles: open.map(({ role }) => role) }
}
