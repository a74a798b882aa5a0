import { readChoice } from '../methods/ballot-bytes.ts'
import type { BallotRule, BallotSheet, Choice } from '../methods/ballot-rule.ts'
import { choiceFault } from '../methods/choice.ts'
import type { SetAsideReason } from '../rules/ballot-box.ts'
import type { Opener } from '../sealing/unseal.ts'

/** What must be known of a box to open its ballots. */
export interface BoxToOpen {
  readonly id: string
  readonly rule: BallotRule
  readonly sheet: BallotSheet
  readonly erasedVariants: readonly string[]
}

export interface BallotToOpen {
  /** The neighbourhood whose list the voter had, '' without one; `null` once erased. */
  readonly variant: string | null
  readonly ciphertext: Uint8Array
}

export type OpenedBallot = Choice | SetAsideReason

/**
 * Opens ballots and asks each the rule once more: one may have been made by hand.
 *
 * A ballot whose mark was erased is tried under each erased neighbourhood: they are few.
 */
export const openEach = (
  box: BoxToOpen,
  opener: Opener,
  ballots: readonly BallotToOpen[],
): Promise<readonly OpenedBallot[]> =>
  Promise.all(
    ballots.map(async ({ variant, ciphertext }) => {
      for (const one of variant === null ? box.erasedVariants : [variant]) {
        const plain = await opener.open({ box: box.id, variant: one }, ciphertext)
        if (plain !== null) return readBallot(box, one, plain)
      }
      return 'does-not-open'
    }),
  )

function readBallot({ rule, sheet }: BoxToOpen, variant: string, plain: Uint8Array): OpenedBallot {
  const choice = readChoice(rule, sheet, plain)
  if (choice === null) return 'not-a-ballot'
  const neighbourhood = variant === '' ? null : variant
  return choiceFault(rule, sheet, neighbourhood, choice) === null ? choice : 'breaks-the-rule'
}
