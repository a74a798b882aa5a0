import type { Transaction } from 'kysely'
import type { Act, ApprovalSubject } from '../rules/approval.ts'

/** What a module brings so that its texts can be approved. */
export interface Approvable {
  readonly kind: string
  /** Where the thing itself is read, by those who sign. */
  href(id: string): string
  /** The last one signed: the text may leave. In the transaction of the signature. */
  granted(tx: Transaction<object>, subject: ApprovalSubject, text: string, act: Act): Promise<void>
  /** Somebody sent it back with a word. */
  returned(
    tx: Transaction<object>,
    subject: ApprovalSubject,
    comment: string,
    act: Act,
  ): Promise<void>
}

/** A text waits for approval, and no module says whose it is: `site.ts` was not given its kind. */
export class UnknownApprovable extends Error {
  readonly code = 'unknown-approvable'
}

export function approvableOf(approvables: readonly Approvable[], kind: string): Approvable {
  const found = approvables.find((one) => one.kind === kind)
  if (found === undefined) throw new UnknownApprovable(`No module brings « ${kind} ».`)
  return found
}
