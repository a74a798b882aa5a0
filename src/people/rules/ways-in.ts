import type { Contact } from './contact.ts'

/** An address of one’s own account. */
export interface OwnContact extends Contact {
  readonly id: string
  /** Lent by a guardian to this child. */
  readonly isGuardians: boolean
}

export type RemovalRefusal = 'last-way-in' | 'guardians' | 'unknown'

/**
 * Whether an address may be taken away: another, or a card of the desk, must still open the account.
 *
 * A key of a device is not enough: a phone is lost, and nothing could then be sent. A guardian’s
 * address is not the child’s to take away.
 */
export function removalRefusal(
  contacts: readonly OwnContact[],
  id: string,
  hasCard: boolean,
): RemovalRefusal | null {
  const contact = contacts.find((one) => one.id === id)
  if (contact === undefined) return 'unknown'
  if (contact.isGuardians) return 'guardians'
  return contacts.length === 1 && !hasCard ? 'last-way-in' : null
}
