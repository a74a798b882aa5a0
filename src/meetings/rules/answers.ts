import type { Day } from '../../platform/kernel/day.ts'
import type { AgendaQuestion } from '../../questions/index.ts'

/** What is told of a question under the first item: when it was answered, or by when it will be. */
export interface AnswerTold {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly answeredAt: string | null
  /** `null` once answered, and for one that waits for who asked. */
  readonly dueOn: Day | null
}

export interface AnswerGiven extends AnswerTold {
  readonly answeredAt: string
}

/**
 * What is told first at the next meeting of a body: what was answered since the last one, the first
 * answered first, then what still waits.
 *
 * @param since  when its last meeting ended; `null` before its first one, which has no last time
 */
export function answersToTell(
  questions: readonly AgendaQuestion[],
  since: string | null,
): readonly AnswerTold[] {
  const after = since === null ? Number.POSITIVE_INFINITY : Date.parse(since)
  const told = questions.flatMap((question): readonly AnswerTold[] => {
    const { id, number, title, isOpen, answeredAt, dueOn } = question
    if (isOpen) return [{ id, number, title, answeredAt: null, dueOn }]
    if (answeredAt === null || Date.parse(answeredAt) < after) return []
    return [{ id, number, title, answeredAt, dueOn: null }]
  })
  return [...answersGiven(told), ...told.filter(({ answeredAt }) => answeredAt === null)]
}

/** Those that were answered, the first answered first. */
export const answersGiven = (told: readonly AnswerTold[]): readonly AnswerGiven[] =>
  told
    .flatMap((one) => (one.answeredAt === null ? [] : [{ ...one, answeredAt: one.answeredAt }]))
    .toSorted((a, b) => Date.parse(a.answeredAt) - Date.parse(b.answeredAt) || a.number - b.number)

/** The day promised for the answer to a question; `null` when none is, or it came. */
export const promisedFor = (told: readonly AnswerTold[], question: string | null): Day | null =>
  told.find(({ id }) => id === question)?.dueOn ?? null
