import type { Content } from '../../platform/words/content.ts'
import { closesAt, dayLength } from './door.ts'
import { questionsAt, type WrittenQuestion } from './question.ts'
import {
  type FeedbackCounts,
  type QuestionResult,
  resultsOf,
  together,
  toldResults,
} from './results.ts'

/** Where a year that ends now begins: with the evening of the same day, a year ago. */
export const yearBefore = (now: Date): Date => new Date(now.getTime() - 366 * dayLength)

/** A meeting of the year that people said something of. */
export interface MeetingOfYear extends FeedbackCounts {
  readonly number: number
  readonly title: Content
  readonly startsAt: string
  readonly endsAt: string
}

/** A meeting of the year, with what may be read of it. */
export interface ToldMeeting extends MeetingOfYear {
  readonly told: readonly QuestionResult[]
}

/** Each meeting tells by itself, or tells nothing: a year must not give away what one of them hides. */
export const tellMeeting = (
  meeting: MeetingOfYear,
  written: readonly WrittenQuestion[],
  now: Date,
): ToldMeeting => ({
  ...meeting,
  told: toldResults(
    resultsOf(questionsAt(written, meeting.startsAt), meeting.counts),
    meeting.web + meeting.paper,
    closesAt(meeting) <= now,
  ),
})

/**
 * All the questions that were asked over a year, each with what was answered to it: a question that the
 * town worded anew counts apart from what it was.
 */
export function yearResults(meetings: readonly ToldMeeting[]): readonly QuestionResult[] {
  const known = new Map<string, QuestionResult[]>()
  for (const one of meetings.flatMap(({ told }) => told))
    known.set(one.key, [...(known.get(one.key) ?? []), one])
  return [...known.values()].flatMap((same) =>
    same.slice(0, 1).map((question) => ({ ...question, all: together(same) })),
  )
}
