import { z } from 'zod'
import { mayAct } from './life.ts'
import type { Question, QuestionState } from './question.ts'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import { type Choices, known } from './work-forms.ts'

/** Why a question is not split, by its state; `null` when it may be. */
export type SplitRefusal =
  | 'split-merged'
  | 'split-withdrawn'
  | 'split-answered'
  | 'split-to-sign'
  | null

/** An answer speaks of the whole message, sent or about to be: half of it has no question any more. */
export function whyNotSplit(question: { readonly state: QuestionState }): SplitRefusal {
  if (mayAct('split', question, 'officer')) return null
  const { state } = question
  if (state === 'merged' || state === 'withdrawn') return `split-${state}`
  return state === 'in-approval' ? 'split-to-sign' : 'split-answered'
}

/** The question another was cut from, as the page of the second shows it. */
export interface CutFrom {
  readonly id: string
  readonly number: number
  readonly state: QuestionState
}

/** The same message under another number, and the secret of the page where she follows it. */
export interface Twin {
  readonly number: number
  /** As an officer wrote it; `null` when none did. */
  readonly title: string | null
  readonly secret: string
}

/**
 * Whether a half goes back into the question it was cut from: as long as nobody has begun to work on it,
 * and the other one may still answer both.
 */
export const mayRejoin = (
  second: Pick<Question, 'state' | 'splitFrom'>,
  first: Pick<CutFrom, 'id' | 'state'>,
): boolean =>
  second.splitFrom === first.id && second.state === 'received' && whyNotSplit(first) === null

/** The second question, and what becomes of the public version of the first. */
export const splitForm = ({ themes }: Pick<Choices, 'themes'>) =>
  z.object({
    key: z.uuid('invalid'),
    title: needed(120),
    publicText: needed(5000),
    theme: known(
      themes.map(({ id }) => id),
      'theme',
    ),
    firstText: optional(5000),
    /** As it stood on the page. */
    firstSeen: z.string().trim().default(''),
  })

/** The public version of the first question, as it stood on the page and as it was sent. */
export interface FirstText {
  readonly firstText: string
  readonly firstSeen: string
}

/**
 * What the public version of the first question becomes.
 *
 * @returns `null` when it stays as it is; `changed` when somebody wrote another one meanwhile
 */
export function correctedText(
  present: string | null,
  { firstText, firstSeen }: FirstText,
): { readonly text: string } | 'changed' | null {
  if (present === null || firstText === '' || firstText === firstSeen) return null
  return present.trim() === firstSeen ? { text: firstText } : 'changed'
}
