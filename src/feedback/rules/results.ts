import { answers, type FeedbackAnswer, type FeedbackQuestion } from './question.ts'

export type Door = 'web' | 'paper'

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
}

const sumOf = (counts: readonly FeedbackCount[]): Tally => {
  const of = (answer: FeedbackAnswer) =>
    counts.reduce((sum, one) => (one.answer === answer ? sum + one.count : sum), 0)
  return { yes: of('yes'), somewhat: of('somewhat'), no: of('no') }
}

export const answersIn = (tally: Tally): number =>
  answers.reduce((sum, answer) => sum + tally[answer], 0)

/** What was answered to each question, by all doors together. */
export const resultsOf = (
  questions: readonly FeedbackQuestion[],
  counts: readonly FeedbackCount[],
): readonly QuestionResult[] =>
  questions.map((question) => ({
    ...question,
    all: sumOf(counts.filter((one) => one.question === question.key)),
  }))

/** What was keyed in from paper: who did it held the sheets. */
export const onPaper = (counts: readonly FeedbackCount[]): readonly FeedbackCount[] =>
  counts.filter(({ door }) => door === 'paper')

/** What was answered to some questions together. */
export const together = (results: readonly QuestionResult[]): Tally => {
  const of = (answer: FeedbackAnswer) => results.reduce((sum, { all }) => sum + all[answer], 0)
  return { yes: of('yes'), somewhat: of('somewhat'), no: of('no') }
}

/** Fewer than these, and one could tell who answered what. */
const leastToTell = 5

/**
 * What anybody reads, officers too: nothing before the door is closed, as one more answer would show
 * what it was; no question that fewer than five people answered.
 */
export function toldResults(
  results: readonly QuestionResult[],
  sheets: number,
  isOver: boolean,
): readonly QuestionResult[] {
  if (!isOver || sheets < leastToTell) return []
  return results.filter(({ all }) => answersIn(all) >= leastToTell)
}

/** In whole percents, of those who answered it; 0 when nobody did. */
export const percentOf = (tally: Tally, answer: FeedbackAnswer): number => {
  const whole = answersIn(tally)
  return whole === 0 ? 0 : Math.round((100 * tally[answer]) / whole)
}
