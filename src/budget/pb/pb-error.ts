import type { Facts } from '../../platform/kernel/decision.ts'

/** Why a `.pb` file cannot be read. The sentences are in `words.ts`. */
export type PbErrorCode =
  | 'empty-file'
  | 'not-utf8'
  | 'utf-16'
  | 'broken-gzip'
  | 'line-too-long'
  | 'missing-section'
  | 'repeated-section'
  | 'missing-columns'
  | 'wrong-meta-columns'
  | 'missing-column'
  | 'repeated-column'
  | 'wrong-column-count'
  | 'unterminated-quote'
  | 'text-after-quote'
  | 'repeated-key'
  | 'missing-budget'
  | 'budget-not-a-number'
  | 'negative-budget'
  | 'missing-vote-type'
  | 'unknown-vote-type'
  | 'project-without-id'
  | 'comma-in-project-id'
  | 'repeated-project'
  | 'missing-cost'
  | 'cost-not-a-number'
  | 'negative-cost'
  | 'zero-cost'
  | 'voter-without-id'
  | 'repeated-voter'
  | 'unknown-project'
  | 'empty-choice'
  | 'missing-points'
  | 'too-many-points'
  | 'points-not-a-number'
  | 'negative-points'
  | 'too-many-voters'
  | 'too-many-ballots'
  | 'too-large-to-hold'

/** A `.pb` file that cannot be read: which line, why, and the facts its sentence needs. */
export class PbError extends Error {
  readonly code: PbErrorCode
  /** From 1; `null` when the fault belongs to no line. */
  readonly line: number | null
  readonly facts: Facts

  constructor(code: PbErrorCode, line: number | null, facts: Facts = {}) {
    super(line === null ? code : `${code} (line ${line})`)
    this.name = 'PbError'
    this.code = code
    this.line = line
    this.facts = facts
  }
}

/** A message never repeats a million characters. */
export const excerpt = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59)}…`
