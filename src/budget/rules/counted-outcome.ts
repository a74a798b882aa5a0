import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Count } from '../methods/count.ts'
import type { OutcomeComparison } from '../methods/fairness.ts'
import type { SpendingBalance } from '../methods/spending-balance.ts'
import type { ProjectReason, WhatIf } from '../methods/reasons.ts'

/** One way an edition was counted, and what it means for its voters. */
export interface CountedOutcome {
  /** `mes-add1u-cost`: see `countName`. */
  readonly name: string
  /** By the edition's own rule: the one that counts. */
  readonly isOfficial: boolean
  readonly count: Count
  readonly fairness: OutcomeFairness
  /** Why each project won or lost, by its code; for the official count only. */
  readonly reasons: Readonly<Record<string, ProjectReason>>
  /** What would have changed each loser's fate, by its code, as far as it is computed. */
  readonly changes: Readonly<Record<string, WhatIf>>
}

/** A project left out, and how many supporters could have paid for it with their shares. */
export interface ForgottenProject {
  readonly project: string
  readonly voters: number
}

export interface OutcomeFairness {
  readonly votersWithNothing: number
  readonly exclusionRatio: Fraction
  readonly meanFundedSupported: Fraction
  readonly meanFundedCost: Fraction
  readonly meanSatisfaction: Fraction
  readonly votersByFunded: readonly number[]
  /** Approval ballots only. */
  readonly forgottenGroups: number | null
  /** The projects that show these groups, the largest group first; absent from older counts. */
  readonly forgotten?: readonly ForgottenProject[]
  readonly byNeighbourhood: SpendingBalance<string | null>
  readonly byTheme: SpendingBalance<string | null>
  /** Against the official count; null for the official one. */
  readonly against: OutcomeComparison | null
}
