import type { Transaction } from 'kysely'
import type { ApprovalSubject } from './rules/approval.ts'
import { readMark, type SigningAct } from './rules/sign.ts'
import type { Approvable } from './store/approvable.ts'
import { approvalOf, approvals } from './store/approvals.ts'

/** What somebody of the demonstration does at the step that is open. */
export interface DemoSignature {
  /** Who signs the step of a role. */
  readonly by: (role: string) => string
  readonly now: Date
  readonly act?: SigningAct
  readonly text?: string
  readonly comment?: string
}

/**
 * Signs the first open step of a thing, for stories told in advance: who may sign is not asked.
 *
 * @throws when nothing is open, or the signature is refused: a story of ours is wrong
 */
export async function signInDemo(
  tx: Transaction<object>,
  approvables: readonly Approvable[],
  subject: ApprovalSubject,
  { by, now, act = 'approved', text = '', comment = '' }: DemoSignature,
): Promise<void> {
  const approval = await approvalOf(tx, subject)
  const step = approval?.steps.find(({ state }) => state === 'open')
  if (approval === null || step === undefined) throw new Error('Nothing is open in this story.')
  const signature = { act, text, comment, seen: readMark(approval) }
  const about = { by: by(step.role), now, insteadOf: null }
  const signed = await approvals(tx, approvables).sign(step.id, signature, about)
  if (signed?.ok !== true) throw new Error(`Nothing is signed in this story: ${signed?.why}.`)
}
