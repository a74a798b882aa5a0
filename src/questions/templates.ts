import type { MessageTemplate } from '../messages/index.ts'
import { questionMailWords } from './words/index.ts'

/** To the mailbox of a department: the number, the day, a link to one question, and nothing of it. */
export const questionEntrusted: MessageTemplate<'town' | 'number' | 'day' | 'link' | 'days'> = {
  key: 'question-entrusted',
  words: questionMailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 128,
    day: '12 mai 2026',
    link: 'https://participation.exemple.fr/questions/service/exemple',
    days: 14,
  },
  leaves: 'any-hour',
  isLegal: false,
  isPersonal: true,
}

/** The code a browser gives once to open what was sent to a mailbox. */
export const departmentCode: MessageTemplate<'town' | 'code' | 'minutes'> = {
  key: 'department-code',
  words: questionMailWords,
  examples: { town: 'Ville d’exemple', code: '042 917', minutes: 20 },
  leaves: 'any-hour',
  isLegal: false,
  isPersonal: true,
}

/** The messages of questions, for who edits their words. */
export const questionTemplates: readonly MessageTemplate[] = [questionEntrusted, departmentCode]
