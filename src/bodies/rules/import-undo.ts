import type { Day } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import type { Body } from './body.ts'
import type { Term } from './term.ts'

export const undoRefusals = ['begun', 'changed', 'office', 'called'] as const
export type UndoRefusal = (typeof undoRefusals)[number]

/** A list that was written, and the seats it gave. */
export interface MemberImport {
  readonly id: string
  readonly importedAt: string
  readonly terms: readonly Pick<Term, 'startsOn' | 'endedOn'>[]
  /** Some of its members animate, report or preside. */
  readonly hasOffices: boolean
  /** Other modules keep something of some of them, an answer to a notice: it would go with them. */
  readonly isTied: boolean
}

/**
 * Whether the last list may be taken back whole. `null`: yes.
 *
 * Once a body is public its past is not altered: a list whose terms began on a past day stays.
 */
export function mayUndoImport(
  { terms, hasOffices, isTied }: MemberImport,
  body: Pick<Body, 'publishedAt'>,
  today: Day,
): Refusal<UndoRefusal> | null {
  if (body.publishedAt !== null && terms.some(({ startsOn }) => startsOn < today))
    return refuse('begun')
  if (terms.some(({ endedOn }) => endedOn !== null)) return refuse('changed')
  if (hasOffices) return refuse('office')
  return isTied ? refuse('called') : null
}
