import type { Contact } from './contact.ts'

export type GuardianContactRefusal = 'unreadable' | 'own'

/**
 * Why a child cannot name this address as her guardian’s; `null` when she can.
 *
 * An address she confirmed herself is hers: she would answer for her guardian. One that a guardian
 * lent her stays the guardian’s, who has her own account there. An address nobody knows yet cannot be
 * told from hers: only the desk sees who says yes.
 *
 * @param own  where the child herself is reached
 * @param hasOwner  somebody has her own account at this address: not only children it was lent to
 */
export function guardianContactRefusal(
  contact: Contact | null,
  own: readonly (Contact & { readonly isGuardians: boolean })[],
  hasOwner: boolean,
): GuardianContactRefusal | null {
  if (contact?.kind !== 'email') return 'unreadable'
  const mailbox = mailboxOf(contact.value)
  const hers = own.filter(({ kind, value }) => kind === 'email' && mailboxOf(value) === mailbox)
  if (hers.length === 0) return null
  return hers.every(({ isGuardians }) => isGuardians) && hasOwner ? null : 'own'
}

/** « lina+maman@exemple.fr » reaches Lina. */
const mailboxOf = (address: string): string => address.replace(/\+[^@]*@/, '@')
