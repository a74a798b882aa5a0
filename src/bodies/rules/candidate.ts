import type { Day } from '../../platform/kernel/day.ts'
import type { Term } from './term.ts'

/** How her candidature came: as her own door, on paper, or told at the desk. */
export const candidateDoors = ['web', 'paper', 'desk'] as const
export type CandidateDoor = (typeof candidateDoors)[number]

/** Somebody who would sit in a body. */
export interface Candidate {
  readonly id: string
  readonly door: CandidateDoor
  readonly appliedAt: string
  readonly college: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly household: string | null
  readonly declaredSex: Term['declaredSex']
  readonly motivation: string
  readonly isNameShown: boolean
  /** When she was given a seat. */
  readonly namedOn: Day | null
}

/** Months after the close at which candidates are forgotten. */
export const candidateMonths = 6
