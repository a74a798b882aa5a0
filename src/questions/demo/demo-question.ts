import type { AnswerKind, Door, QuestionState } from '../rules/question.ts'

/** A question of the demonstration: all invented, people and places alike. */
export interface DemoQuestion {
  /** Days ago. */
  readonly ago: number
  readonly door?: Door
  readonly subject: string
  readonly words: string
  readonly place?: string
  readonly neighbourhood: string | null
  readonly theme: string
  readonly title?: string
  readonly text?: string
  readonly isPrivate?: boolean
  readonly isSensitive?: boolean
  readonly kind?: AnswerKind
  readonly state: QuestionState
  readonly answer?: string
  /** Days between the question and its answer. */
  readonly answeredAfter?: number
  /** Whether who asked found the answer enough, when she said it. */
  readonly isSatisfied?: boolean
  readonly wasReopened?: boolean
  readonly authority?: readonly [name: string, contact: string]
  /** Told in the same breath as another: the rank of that one among all. */
  readonly mergedInto?: number
}
