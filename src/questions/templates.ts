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

/** To somebody of a department: a colleague gives her a question. Nothing of what is asked. */
export const questionToColleague: MessageTemplate<'town' | 'number' | 'day' | 'link'> = {
  key: 'question-to-colleague',
  words: questionMailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 128,
    day: '12 mai 2026',
    link: 'https://participation.exemple.fr/administration/questions/service/128',
  },
  leaves: 'any-hour',
  isLegal: false,
  isPersonal: true,
}

/** To the head of a department: what has become late in it. */
export const questionLateInDepartment: MessageTemplate<
  'town' | 'department' | 'count' | 'list' | 'link'
> = {
  key: 'question-late-in-department',
  words: questionMailWords,
  examples: {
    town: 'Ville d’exemple',
    department: 'Voirie et déplacements',
    count: 1,
    list: '- n° 128, pour le 11 mai 2026',
    link: 'https://participation.exemple.fr/administration/questions/service/qui-a-quoi',
  },
  leaves: 'day',
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

/** To a department, at most once a day: what is soon due, late and very late. */
export const questionReminder: MessageTemplate<
  'town' | 'head' | 'count' | 'soon' | 'late' | 'veryLate' | 'link'
> = {
  key: 'question-reminder',
  words: questionMailWords,
  examples: {
    town: 'Ville d’exemple',
    head: 'Responsable de la voirie',
    count: 3,
    soon: '- n° 131, pour le 14 mai 2026',
    late: '- n° 128, pour le 11 mai 2026',
    veryLate: '- n° 96, pour le 20 avril 2026',
    link: 'https://participation.exemple.fr/administration/questions/service',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: true,
}

/** To who directs: what has become very late, department by department. */
export const questionEscalation: MessageTemplate<'town' | 'count' | 'list' | 'link'> = {
  key: 'question-escalation',
  words: questionMailWords,
  examples: {
    town: 'Ville d’exemple',
    count: 1,
    list: '- n° 96, pour le 20 avril 2026 · Voirie et déplacements',
    link: 'https://participation.exemple.fr/administration/questions/pilotage',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: true,
}

/** The messages of questions, for who edits their words. */
export const questionTemplates: readonly MessageTemplate[] = [
  questionEntrusted,
  questionToColleague,
  questionLateInDepartment,
  departmentCode,
  questionReminder,
  questionEscalation,
]
