import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'

export const bodyKinds = [
  'neighbourhood-council',
  'citizen-council',
  'foreign-residents-council',
  'youth-council',
  'monitoring-committee',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** A council or a committee of residents. Who sits there is read apart, of a day. */
export interface Body {
  readonly id: string
  readonly kind: BodyKind
  readonly name: Content
  readonly purpose: Content
  /** Whose council it is; none of them: of the whole town. */
  readonly neighbourhoods: readonly string[]
  /** Of the body itself: addresses of members are told to nobody. */
  readonly contact: string | null
  readonly publishedAt: string | null
  /** Its last day, once it is over. */
  readonly endedOn: Day | null
  readonly endedWhy: string | null
}

/** Whether it still works that day: the day it ends is one of its own. */
export const lastsOn = ({ endedOn }: Pick<Body, 'endedOn'>, on: Day): boolean =>
  endedOn === null || endedOn >= on

/** Residents know it, and it is not over. */
export const isOpenOn = (body: Pick<Body, 'publishedAt' | 'endedOn'>, on: Day): boolean =>
  body.publishedAt !== null && lastsOn(body, on)

/** Seats of the same kind. */
export interface College {
  /** Of its own body: « habitants ». */
  readonly key: string
  readonly name: Content
  readonly seats: number
  /** Whether each seat has an alternate. */
  readonly hasAlternates: boolean
  /** As many women as men among its members, but for the tolerance of the rules. */
  readonly hasParity: boolean
}

/** What the town council, or an order, says of a body. In force from a day on. */
export interface BodyRules {
  readonly colleges: readonly College[]
  /** Whole years on the day a term begins; `null`: any age. */
  readonly minAge: number | null
  readonly maxAge: number | null
  /** What must be checked before somebody sits, in a sentence; '' for nothing. Never what was shown. */
  readonly condition: string
  readonly isOnePerHousehold: boolean
  /** How many more women than men, or the other way round, a college with parity may have. */
  readonly parityTolerance: number
  readonly termMonths: number
  /** How many times a term may be renewed; `null`: any. */
  readonly mostRenewals: number | null
  /** Percent of the seats held who must be there; `null`: none, as its opinions are advice. */
  readonly quorumPercent: number | null
  /** Whether anybody may come to its meetings. */
  readonly isPublic: boolean
  /** Children: a guardian says yes. */
  readonly needsGuardian: boolean
  /** Days between a notice and its meeting. */
  readonly noticeDays: number
  /** An order of the prefect must be in force. */
  readonly needsOrder: boolean
  /** Its members write to each other in a space of their own. */
  readonly hasPrivateSpace: boolean
}

/** The rules of a body as they were written for a day on. */
export interface RulesVersion {
  readonly inForceFrom: Day
  readonly rules: BodyRules
  /** The resolution or the order: « Délibération 2026-045 », '' when none was told. */
  readonly source: string
}
