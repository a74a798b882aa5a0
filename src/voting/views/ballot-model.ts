import type { BallotFilter } from '../methods/ballot-filter.ts'
import type { BallotRule, BallotSheet, Choice, ChoiceFault } from '../methods/ballot-rule.ts'

/** A project as a voter reads it. */
export interface BallotProject {
  readonly code: string
  readonly title: string
  /** In one or two sentences. */
  readonly summary: string
  /** At length, in Markdown; may be empty. */
  readonly description: string
  readonly theme: string
  /** Written with its currency. */
  readonly cost: string
}

export interface ShownList {
  readonly id: string
  readonly name: string
  /** In the order drawn for this voter. */
  readonly projects: readonly BallotProject[]
}

/** What every page of the tunnel needs. Nothing in it says what was chosen, but `choice`. */
export interface Tunnel {
  /** The vote, as it is called. */
  readonly name: string
  /** Where its forms post, without language: `/vote/budget-2026`. */
  readonly path: string
  /** The way back. */
  readonly homePath: string
  /** Written out, in the town’s zone. */
  readonly until: string
  readonly rule: BallotRule
  /** The lists this voter has. */
  readonly sheet: BallotSheet
  readonly neighbourhood: string | null
  readonly lists: readonly ShownList[]
  /** For the browser to seal with; bytes as text. */
  readonly sealing: { readonly box: string; readonly publicKey: string }
  readonly isReplacing: boolean
}

export interface BallotModel extends Tunnel {
  readonly choice: Choice
  readonly fault: ChoiceFault | null
  /** Only projects looked for are shown; choices elsewhere are kept. */
  readonly filter: BallotFilter
}

/** Name of the field of a project: ticked, or its points. */
export const chosenField = 'choix'
export const pointsField = (code: string): string => `points.${code}`
