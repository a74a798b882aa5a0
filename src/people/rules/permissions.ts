/** Of who asks, what decides it. */
export interface Asker {
  readonly roles: readonly unknown[]
  readonly isStrong: boolean
  readonly assistedBy: string | null
}

/** Of the second factors of an account, what decides who may change them. */
export interface FactorState {
  /** A key or an application is set up and confirmed. */
  readonly isSet: boolean
  /** It was reset: the code an administrator handed over was not given in this session. */
  readonly awaitsRecovery: boolean
}

/**
 * Whether a visitor may change how she comes in: addresses, keys.
 *
 * Whoever holds a role proves her second factor first: with her mailbox alone somebody else would
 * give himself a key, and the key would open the role. Nobody does it for her at a desk.
 */
export const mayChangeAccess = (
  { roles, isStrong, assistedBy }: Asker,
  factor: FactorState,
): boolean =>
  assistedBy === null &&
  (roles.length === 0 || isStrong || (!factor.isSet && !factor.awaitsRecovery))

export type ResetRefusal = 'oneself' | 'no-factor'

/** Whether an administrator may reset a second factor: of somebody else, who has one to lose. */
export function resetRefusal(
  by: string | null,
  party: string,
  { isSet, awaitsRecovery }: FactorState,
): ResetRefusal | null {
  if (by === party) return 'oneself'
  return isSet || awaitsRecovery ? null : 'no-factor'
}
