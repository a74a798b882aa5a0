/** How answers are called among what is approved. */
export const answerKind = 'answer'

/** The answer to a question, as those who sign know it. */
export const answerSubject = (question: string) => ({ kind: answerKind, id: question })
