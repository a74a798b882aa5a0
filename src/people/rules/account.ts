import type { Identity } from './identity.ts'

/** Somebody who may come in by a contact. */
export interface AccountAt {
  readonly party: string
  /** As the person is called; '' while nothing is known. */
  readonly name: string
  /** The contact is a guardian’s, lent to this child. */
  readonly isGuardians: boolean
}

/** Who somebody said she is, and where she lives, once an activity asked. */
export interface KnownIdentity extends Identity {
  readonly neighbourhood: string | null
}

/** What an authenticator application is told, once. */
export interface SetUpKey {
  /** In base 32, to be typed. */
  readonly key: string
  /** `otpauth://…`, for the application of this very device. */
  readonly uri: string
}
