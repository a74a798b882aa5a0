/** A project as a ballot names it. */
export type ProjectCode = string

/** Projects a voter may choose from: the town's, or those of one neighbourhood. */
export interface BallotList {
  readonly id: string
  /** `null`: for everybody. */
  readonly neighbourhood: string | null
  /** In the order of the ballot. */
  readonly projects: readonly ProjectCode[]
}

/** All the lists of a vote, frozen when it opens. No project stands in two lists. */
export interface BallotSheet {
  readonly lists: readonly BallotList[]
}

/**
 * How one may choose. Each format is a file of its own; another one is added here, and the compiler
 * then says where it must be answered for.
 */
export type BallotRule = UpToKRule | ExactlyKRule | PointsRule

/** Each explained to residents in a file of its name: `up-to-k.fr.md`. */
export const ballotFormats = [
  'up-to-k',
  'exactly-k',
  'points',
] as const satisfies readonly BallotRule['format'][]
export type BallotFormat = (typeof ballotFormats)[number]

/** At most so many projects in all, and if so written at most so many of one list. */
export interface UpToKRule {
  readonly format: 'up-to-k'
  readonly most: number
  readonly mostPerList: number | null
  readonly mayBeBlank: boolean
}

/** Exactly so many: in all, or of each list one has. */
export interface ExactlyKRule {
  readonly format: 'exactly-k'
  readonly count: number
  readonly perList: boolean
  readonly mayBeBlank: boolean
}

/** Points to share, at most so many for one project. */
export interface PointsRule {
  readonly format: 'points'
  readonly points: number
  readonly mostPerProject: number
  readonly mayBeBlank: boolean
}

/** A project chosen; 1 point where points are not shared. */
export interface Chosen {
  readonly project: ProjectCode
  readonly points: number
}

export type Choice = readonly Chosen[]

/** Why a choice cannot be a ballot. Facts: `most`, `count`, `list`, `project`. */
export type ChoiceRefusal =
  | 'blank'
  | 'too-many'
  | 'too-many-of-list'
  | 'not-enough'
  | 'not-enough-of-list'
  | 'unknown-project'
  | 'foreign-list'
  | 'repeated'
  | 'points-out-of-bounds'
  | 'too-many-points'
  | 'too-many-points-for-project'

export interface ChoiceFault {
  readonly code: ChoiceRefusal
  readonly facts: Readonly<Record<string, string | number>>
}

export const fault = (
  code: ChoiceRefusal,
  facts: Readonly<Record<string, string | number>> = {},
): ChoiceFault => ({ code, facts })

/** The lists somebody of a neighbourhood chooses from; the town's alone when she has none. */
export const listsFor = (sheet: BallotSheet, neighbourhood: string | null): readonly BallotList[] =>
  sheet.lists.filter((list) => list.neighbourhood === null || list.neighbourhood === neighbourhood)
