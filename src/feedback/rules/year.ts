import type { Content } from '../../platform/words/content.ts'
import { dayLength } from './door.ts'
import { questionsAt, type WrittenQuestion } from './question.ts'
import { type FeedbackCounts, type QuestionResult, resultsOf } from './results.ts'

/** Where a year that ends now begins: with the evening of the same day, a year ago. */
export const yearBefore = (now: Date): Date => new Date(now.getTime() - 366 * dayLength)

/** A meeting of the year that people said something of. */
export interface MeetingOfYear extends FeedbackCounts {
  readonly number: number
  readonly title: Content
  readonly startsAt: string
}

/**
 * All the questions that were asked over a year, each with what was answered to it: a question that the
 * town worded anew counts apart from what it was.
 */
export function yearResults(
  meetings: readonly MeetingOfYear[],
  written: readonly WrittenQuestion[],
): readonly QuestionResult[] {
  const asked = meetings.flatMap(({ startsAt }) => questionsAt(written, startsAt))
  const known = new Map(asked.map((question) => [question.key, question]))
  return resultsOf(
    [...known.values()],
    meetings.flatMap(({ counts }) => counts),
  )
}
