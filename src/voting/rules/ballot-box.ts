import type { Day } from '../../platform/kernel/day.ts'
import type { BallotRule, BallotSheet } from '../methods/ballot-rule.ts'

export const boxStates = ['prepared', 'open', 'closed', 'separated', 'unsealed'] as const
export type BoxState = (typeof boxStates)[number]

/** One vote: its rule, its projects, its hours, its public key. Never its private one. */
export interface BallotBox {
  readonly id: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly name: string
  readonly rule: BallotRule
  readonly sheet: BallotSheet
  readonly opensAt: string
  readonly closesAt: string
  readonly showsTurnout: boolean
  readonly isRehearsal: boolean
  /** 65 bytes. */
  readonly publicKey: Uint8Array | null
  /** When one of the two copies of the private key was seen to open what the public one seals. */
  readonly keyCheckedAt: string | null
  readonly sealedBytes: number
  readonly state: BoxState
  readonly actedAt: Readonly<Partial<Record<BoxState, string>>>
  /** Sealed ballots that could not be counted, by reason. */
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>> | null
  /** Sealed ballots, once separated. */
  readonly ballots: number | null
  /** SHA-256 of the list of fingerprints, once separated: told in the journal before the opening. */
  readonly fingerprintsSha256: string | null
  /** Neighbourhoods of so few ballots that their mark was erased. */
  readonly erasedVariants: readonly string[]
  /** Who voted by any channel, once separated. */
  readonly voters: number | null
  /** False once the register was destroyed: nobody can be looked up any more. */
  readonly hasRegister: boolean
  /** While a dispute lasts. */
  readonly registerKeptUntil: Day | null
}

/** It does not open with the key, it is not written as a ballot, or it breaks the rule. */
export type SetAsideReason = 'does-not-open' | 'not-a-ballot' | 'breaks-the-rule'

/** Whether a ballot cast at this moment is taken. The database says it again, under its lock. */
export const isTakingBallots = (
  { state, opensAt, closesAt }: Pick<BallotBox, 'state' | 'opensAt' | 'closesAt'>,
  now: Date,
): boolean => state === 'open' && now >= new Date(opensAt) && now < new Date(closesAt)
