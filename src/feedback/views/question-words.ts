import type { Say } from '../../platform/words/catalogue.ts'
import { readIn } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { FeedbackQuestion } from '../rules/question.ts'
import type { feedbackWords } from '../words/index.ts'

export type SayFeedback = Say<keyof typeof feedbackWords.messages.fr>

/** A question in the reader’s words, or in those the town wrote. */
export const questionWords = (
  { usual, words }: Pick<FeedbackQuestion, 'usual' | 'words'>,
  language: ContentLanguage,
  say: SayFeedback,
): string => (words === null ? say(`usual.${usual}`) : readIn(words, language).text)
