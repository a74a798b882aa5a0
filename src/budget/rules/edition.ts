import type { Day } from '../../platform/kernel/day.ts'
import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Content } from '../../platform/words/content.ts'
import type { CountSettings, TieOrder } from '../methods/count.ts'
import type { BallotFormat } from '../methods/election.ts'
import type { PbWarning } from '../pb/index.ts'

/** One round of the participatory budget, closed and counted: its ballots are public. */
export interface Edition {
  readonly id: string
  /** Its place in addresses: `toulouse-2024`. */
  readonly slug: string
  readonly name: Content
  /** Invented for the demonstration: each of its pages says so. */
  readonly isFictional: boolean
  /** ISO 4217: `EUR`. */
  readonly currency: string
  readonly budget: Fraction
  readonly format: BallotFormat
  readonly voters: number
  readonly beganOn: Day | null
  readonly endedOn: Day | null
  readonly settings: CountSettings
  readonly tieOrder: TieOrder
  readonly tieOrderName: EditionTieOrder
  readonly source: EditionSource
  /** The vote it was one envelope of; `null` for an edition that stands alone. */
  readonly partOf: EditionWhole | null
  /**
   * So few ballots that each would point at its voter: totals are given, not ballots. Only of a vote
   * published here; what a file brought was public already.
   */
  readonly ballotsWithheld: boolean
}

/** A published vote, as each of its envelopes names it. */
export interface EditionWhole {
  readonly slug: string
  readonly name: Content
  /** What this envelope is called there: « Toute la ville ». */
  readonly envelope: string
}

/** How ties are broken: by id as text, by cost then votes, or by an order given in advance. */
export type EditionTieOrder = 'lex' | 'minCostMaxVotes' | 'given'

export interface EditionSource {
  readonly file: string
  /** Of the uncompressed file, in hexadecimal. */
  readonly sha256: string
  /** All its META lines, in their order. */
  readonly meta: readonly (readonly [key: string, value: string])[]
  /** What the reader tolerated, said on the data page. */
  readonly warnings: readonly PbWarning[]
}

export interface Project {
  /** Its id on the ballot. */
  readonly code: string
  readonly title: string
  readonly cost: Fraction
  readonly themes: readonly string[]
  readonly neighbourhood: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Voters who support it at all. */
  readonly supporters: number
  /** Votes, points, or places in a ranking added up. */
  readonly score: Fraction
  /** Place in the order of purchase; null when it did not win, or is not counted yet. */
  readonly winnerRank: number | null
  /** What the town published, when the file says it. */
  readonly publishedAsWinner: boolean | null
}

/** How many took part, by channel, age band or neighbourhood. */
export interface TurnoutCell {
  readonly dimension: TurnoutDimension
  readonly value: string
  readonly voters: number
}
export const turnoutDimensions = ['channel', 'age', 'neighbourhood'] as const
export type TurnoutDimension = (typeof turnoutDimensions)[number]

/** An edition as a card tells it. */
export interface EditionSummary {
  readonly edition: Edition
  readonly projects: number
  /** 0 while nothing is counted. */
  readonly winners: number
}
