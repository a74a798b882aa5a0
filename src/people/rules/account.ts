import type { Identity } from './identity.ts'
import type { OutOfTown } from './residence.ts'

/** Somebody who may come in by a contact. */
export interface AccountAt {
  readonly party: string
  /** As the person is called; '' while nothing is known. */
  readonly name: string
  /** The contact is a guardian’s, lent to this child. */
  readonly isGuardians: boolean
}

/** In the place of an account: an adult whose address opens her child’s, and who has none of her own. */
export const newcomer = 'adulte'

/** Only children come in by this contact: its owner has no account, or none any more. */
export const isLentOnly = (accounts: readonly AccountAt[]): boolean =>
  accounts.every(({ isGuardians }) => isGuardians)

/** Who somebody said she is, and where she lives, once an activity asked. */
export interface KnownIdentity extends Identity {
  /** The name she goes by, when it is not the one at birth. */
  readonly usageName: string | null
  /** As it is read; `null` out of town, or before it was asked. */
  readonly address: string | null
  /** In the town’s file, when it was found there: it may be gone since. */
  readonly addressCode: string | null
  readonly neighbourhood: string | null
  /** Why she takes part although she lives elsewhere; `null` for who lives here. */
  readonly outOfTown: OutOfTown | null
}

/** What an authenticator application is told, once. */
export interface SetUpKey {
  /** In base 32, to be typed. */
  readonly key: string
  /** `otpauth://…`, for the application of this very device. */
  readonly uri: string
}
