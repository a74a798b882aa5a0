import type { Content } from '../../platform/words/content.ts'

/** What may be answered to each question. */
export const answers = ['yes', 'somewhat', 'no'] as const
export type FeedbackAnswer = (typeof answers)[number]

/** Drawn beside its word, never alone. */
export const faces: Readonly<Record<FeedbackAnswer, string>> = {
  yes: '🙂',
  somewhat: '😐',
  no: '🙁',
}

/** The five questions that every town has: their sentences are in the words, under `usual.`. */
export const usualQuestions = ['welcome', 'speech', 'clarity', 'use', 'return'] as const
export type UsualQuestion = (typeof usualQuestions)[number]

/** The town’s own wording of a question; `null`: the usual one again. */
export interface WrittenQuestion {
  readonly id: string
  /** From 1. */
  readonly position: number
  readonly words: Content | null
  readonly askedFrom: string
}

/** A question as a meeting asks it. */
export interface FeedbackQuestion {
  /** What its answers are counted under: another wording is another question. */
  readonly key: string
  readonly usual: UsualQuestion
  readonly words: Content | null
}

/**
 * The five questions of a meeting: those in force when it began, so that a sheet printed for it asks
 * what its page asks.
 */
export function questionsAt(
  written: readonly WrittenQuestion[],
  startsAt: string,
): readonly FeedbackQuestion[] {
  return usualQuestions.map((usual, rank) => {
    const latest = written
      .filter(({ position, askedFrom }) => position === rank + 1 && askedFrom <= startsAt)
      .toSorted((a, b) => (a.askedFrom < b.askedFrom ? 1 : -1))[0]
    return latest === undefined || latest.words === null
      ? { key: usual, usual, words: null }
      : { key: latest.id, usual, words: latest.words }
  })
}
