import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Count } from './count.ts'
import type { SequentialSettings } from './count-election.ts'
import type { ProjectId } from './election.ts'

/** What a town's regulation sets around the counting rule. */
export interface AllocationRules {
  readonly settings: SequentialSettings
  /** In the order in which they are counted; a project may stand in several. */
  readonly envelopes: readonly MoneyEnvelope[]
  /** In one pot, the envelopes make a single one: all the money, all the projects. */
  readonly pooling: 'one-after-the-other' | 'one-pot'
  /** A project chosen by fewer voters is set aside; 0: none is. */
  readonly minimumVotes: number
  /** How many projects of each neighbourhood are taken first, by votes; 0: none. */
  readonly firstPerNeighbourhood: number
  /** A project without one is in no neighbourhood. */
  readonly neighbourhoodOf: ReadonlyMap<ProjectId, string>
  /** Over all envelopes together. */
  readonly themeCaps: readonly ThemeCap[]
  readonly themesOf: ReadonlyMap<ProjectId, readonly string[]>
  readonly leftover: Leftover
}

/** Money for a perimeter, and the projects it may pay. */
export interface MoneyEnvelope {
  readonly name: string
  readonly money: Fraction
  readonly projects: readonly ProjectId[]
}

/** At most so much money, or so many projects, for a theme; both when both are given. */
export interface ThemeCap {
  readonly theme: string
  readonly money?: Fraction
  readonly projects?: number
}

/**
 * What becomes of the money the rule leaves.
 *
 * - `keep`: it is not spent
 * - `next-that-fits`: it goes, by votes, to each project that still fits; what then remains is kept
 * - `carry-over`: it is added to the next envelope; after the last one it is kept
 */
export type Leftover = 'keep' | 'next-that-fits' | 'carry-over'

/** What the rules gave, with enough to replay each step. */
export interface Allocation {
  /** In the order in which they were taken. */
  readonly selected: readonly ProjectId[]
  readonly totalCost: Fraction
  readonly moneyKept: Fraction
  readonly setAside: readonly SetAside[]
  readonly envelopes: readonly EnvelopeOutcome[]
}

/** Not counted: too few votes, or in no envelope. */
export interface SetAside {
  readonly project: ProjectId
  readonly reason: 'too-few-votes' | 'no-envelope'
  readonly votes: number
}

export interface EnvelopeOutcome {
  readonly name: string
  /** Its own, without what was carried to it. */
  readonly money: Fraction
  readonly carriedIn: Fraction
  /** Those who chose at least one of its projects: equal shares are shared among them. */
  readonly voters: number
  readonly steps: readonly AllocationStep[]
  readonly selected: readonly ProjectId[]
  readonly spent: Fraction
  readonly carriedOut: Fraction
  readonly kept: Fraction
}

/** One line of the trace. `moneyLeft` is what remains of the envelope after the step. */
export type AllocationStep =
  | {
      readonly kind: 'first-of-neighbourhood'
      readonly neighbourhood: string
      readonly project: ProjectId
      readonly cost: Fraction
      readonly moneyLeft: Fraction
    }
  | { readonly kind: 'over-cap'; readonly project: ProjectId; readonly theme: string }
  | { readonly kind: 'count'; readonly count: Count; readonly moneyLeft: Fraction }
  | {
      readonly kind: 'next-that-fits'
      readonly project: ProjectId
      readonly cost: Fraction
      readonly moneyLeft: Fraction
    }
