import type { Content } from '../../platform/words/content.ts'

export const costKinds = ['room', 'interpreter', 'childcare', 'catering', 'printing'] as const
export type CostKind = (typeof costKinds)[number]

/** One line of what a meeting cost. */
export interface CostLine {
  readonly id: string
  readonly kind: CostKind
  /** Whole cents: sums are exact. */
  readonly cents: number
  readonly label: string
}

/** A meeting and its lines. */
export interface MeetingCosts {
  readonly id: string
  readonly number: number
  readonly title: Content
  readonly startsAt: string
  readonly lines: readonly CostLine[]
}

/** What meetings of one body cost in a year. */
export interface BodyCosts extends Readonly<Record<CostKind, number>> {
  /** `null`: of the town itself. */
  readonly body: Content | null
  readonly year: number
  /** With at least one line. */
  readonly meetings: number
}

type Amounts = Readonly<Record<CostKind, number>>

/** Of all kinds, in cents. */
export const totalOf = (amounts: Amounts): number =>
  costKinds.reduce((sum, kind) => sum + amounts[kind], 0)

/** Kind by kind, in cents. */
export const addUp = (all: readonly Amounts[]): Amounts => ({
  room: all.reduce((sum, { room }) => sum + room, 0),
  interpreter: all.reduce((sum, { interpreter }) => sum + interpreter, 0),
  childcare: all.reduce((sum, { childcare }) => sum + childcare, 0),
  catering: all.reduce((sum, { catering }) => sum + catering, 0),
  printing: all.reduce((sum, { printing }) => sum + printing, 0),
})
