import type { Database } from '../../platform/database/database.ts'
import type { ApprovalSubject } from '../rules/approval.ts'
import { type Signature, teamStepOf } from '../rules/sign.ts'
import type { Approvable } from './approvable.ts'
import { approvalOf, approvals, type Signed } from './approvals.ts'

/**
 * Somebody of the animation team signs, or sends back, from her own account. Whether she is of the team
 * was asked before, of the module whose text it is.
 *
 * @param signature  its comment is kept as the word of the team
 * @returns `null` when nothing waits for the team
 */
export async function signAsTeam(
  db: Database,
  approvable: Approvable,
  subject: ApprovalSubject,
  signature: Signature,
  act: { readonly by: string; readonly now: Date },
): Promise<Signed | null> {
  const approval = await approvalOf(db, subject)
  const step = approval === null ? null : teamStepOf(approval)
  if (step === null) return null
  return approvals(db, [approvable]).sign(step.id, signature, { ...act, insteadOf: null })
}
