import type { PaperTemplate } from '../../documents/index.ts'
import { answerLetterTemplate } from './answer-letters.ts'

/** What the town prints or sends as a file about questions. */
export const questionPapers: readonly PaperTemplate[] = [answerLetterTemplate]
