/** One outcome of the public reference set, as it is written there. */
export interface ExpectedOutcome {
  readonly rule: string
  readonly params: {
    readonly satisfaction?: string
    readonly order?: string
    readonly increment?: number
  }
  readonly tieBreaking: string
  readonly selected: readonly string[]
  readonly totalCost: string
  readonly finalEndowment?: string
  readonly optimalWelfare?: string
  readonly stopReason?: string
  readonly tieEvents?: number
  readonly tieGroups?: number
  readonly addedByCompletion?: readonly string[]
  readonly unspentByVoters?: number
  readonly rounds?: readonly ExpectedRound[]
  readonly voterSamples?: readonly ExpectedVoter[]
  readonly votersWithoutAnyFundedProject: number
  /** Rounded to six decimals, as the two averages of points; costs to four. */
  readonly exclusionRatio: number
  readonly avgFundedSupported: number
  readonly avgFundedCost?: number
  readonly avgSatisfaction?: number
  readonly ejrPlusUpToOneViolations?: number
  readonly comparisonWithGreedy?: {
    readonly votersWithMoreFundedHere: number
    readonly votersWithMoreFundedUnderGreedy: number
    readonly keep: 'this' | 'greedy'
  }
}

export interface ExpectedRound {
  readonly project: string
  readonly rho?: number
  readonly maxPayment?: number
  readonly maxPaymentExact?: string
  readonly supporters?: number
  readonly payingFull?: number
  readonly moneyBehind?: number
  readonly maxLoad?: number
  readonly maxLoadExact?: string
}

export interface ExpectedVoter {
  readonly voterIndex: number
  readonly payments: readonly (readonly [string, number])[]
  readonly remaining: number
}

/** All the outcomes of one election. */
export interface ExpectedElection {
  readonly file: string
  readonly storedAs: string
  readonly rules: readonly ExpectedOutcome[]
}
