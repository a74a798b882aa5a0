import { answers, type FeedbackAnswer, type FeedbackQuestion } from './question.ts'

export const doors = ['web', 'paper'] as const
export type Door = (typeof doors)[number]

export interface FeedbackCount {
  readonly question: string
  readonly door: Door
  readonly answer: FeedbackAnswer
  readonly count: number
}

/** What is kept of a meeting: sheets, and answers to each question. */
export interface FeedbackCounts {
  readonly web: number
  readonly paper: number
  readonly counts: readonly FeedbackCount[]
}

export type Tally = Readonly<Record<FeedbackAnswer, number>>

/** One question, and what was answered to it. */
export interface QuestionResult extends FeedbackQuestion {
  readonly all: Tally
  readonly paper: Tally
}

export const sumOf = (counts: readonly FeedbackCount[]): Tally => {
  const of = (answer: FeedbackAnswer) =>
    counts.reduce((sum, one) => (one.answer === answer ? sum + one.count : sum), 0)
  return { yes: of('yes'), somewhat: of('somewhat'), no: of('no') }
}

export const answersIn = (tally: Tally): number =>
  answers.reduce((sum, answer) => sum + tally[answer], 0)

/** What was answered to each question, by both doors together and on paper alone. */
export const resultsOf = (
  questions: readonly FeedbackQuestion[],
  counts: readonly FeedbackCount[],
): readonly QuestionResult[] =>
  questions.map((question) => {
    const own = counts.filter((one) => one.question === question.key)
    return {
      ...question,
      all: sumOf(own),
      paper: sumOf(own.filter(({ door }) => door === 'paper')),
    }
  })

/** Fewer than these, and one could tell who answered what. */
export const leastToPublish = 5

/**
 * What anybody reads: nothing before the door is closed, as one more answer would show what it was;
 * no question that fewer than five people answered.
 */
export function publicResults(
  results: readonly QuestionResult[],
  sheets: number,
  isOver: boolean,
): readonly QuestionResult[] {
  if (!isOver || sheets < leastToPublish) return []
  return results.filter(({ all }) => answersIn(all) >= leastToPublish)
}

/** In whole percents, of those who answered it; 0 when nobody did. */
export const percentOf = (tally: Tally, answer: FeedbackAnswer): number => {
  const whole = answersIn(tally)
  return whole === 0 ? 0 : Math.round((100 * tally[answer]) / whole)
}
