import type { Day } from '../../platform/kernel/day.ts'

export const endReasons = [
  'resigned',
  'moved',
  'condition-lost',
  'deceased',
  'excluded',
  'promoted',
  'corrected',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]

export type TermRole = 'incumbent' | 'alternate'

/** Somebody’s time on a seat: both days belong to it. */
export interface Term {
  readonly id: string
  readonly college: string
  /** A place among the seats of the college, from 1. */
  readonly seat: number
  readonly role: TermRole
  readonly member: string
  /** `null` once she asked to be forgotten. */
  readonly name: string | null
  readonly isNameShown: boolean
  /** With an account. */
  readonly party: string | null
  readonly household: string | null
  readonly declaredSex: 'woman' | 'man' | 'other' | null
  readonly startsOn: Day
  readonly endsOn: Day
  /** The last day, when it came before; the day before the first: never held. */
  readonly endedOn: Day | null
  readonly endReason: EndReason | null
  /** When somebody of the town saw that she may sit there. */
  readonly checkedOn: Day | null
}

/** The last day of a term. */
export const lastDay = ({ endedOn, endsOn }: Pick<Term, 'endedOn' | 'endsOn'>): Day =>
  endedOn ?? endsOn

/** Not a term that ended before its first day. */
export const wasHeld = (term: Pick<Term, 'startsOn' | 'endsOn' | 'endedOn'>): boolean =>
  lastDay(term) >= term.startsOn

/** Whether a term runs that day. */
export const isInForce = (term: Pick<Term, 'startsOn' | 'endsOn' | 'endedOn'>, on: Day): boolean =>
  term.startsOn <= on && on <= lastDay(term)
