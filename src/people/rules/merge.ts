import type { DeskRefusal } from './desk-acts.ts'

export interface Mergeable {
  readonly party: string
  readonly hasIdentity: boolean
}

export type MergeRefusal = DeskRefusal | 'same-account' | 'vote-open' | 'keep-the-named'

/**
 * Why two accounts cannot become one now; `null` when they can.
 *
 * While a vote is open, an account that bears a name may have voted under it, and the register must
 * not tell the desk who did. So the account that goes must then bear none: it never voted. Which
 * identities are alike does not matter, and nobody learns anything from a refusal.
 *
 * @param gone  the account that ends
 */
export function mergeRefusal(
  kept: Mergeable,
  gone: Mergeable,
  isVoteOpen: boolean,
): MergeRefusal | null {
  if (kept.party === gone.party) return 'same-account'
  if (!kept.hasIdentity && gone.hasIdentity) return 'keep-the-named'
  return isVoteOpen && gone.hasIdentity ? 'vote-open' : null
}
