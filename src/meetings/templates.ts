import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

const examples = {
  town: 'Ville d’exemple',
  title: 'Conseil de quartier du Centre',
  day: '12 mars 2027',
  link: 'https://participation.exemple.fr/reunions/12/compte-rendu',
}

/** To the members of the body, and to who follows it or its neighbourhood. */
export const minutesPublished: MessageTemplate<'town' | 'title' | 'day' | 'link'> = {
  key: 'minutes-published',
  words: mailWords,
  examples,
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** To who asked a question that was spoken of. */
export const questionInMinutes: MessageTemplate<'town' | 'number' | 'title' | 'day' | 'link'> = {
  key: 'question-in-minutes',
  words: mailWords,
  examples: { ...examples, number: 128 },
  leaves: 'day',
  isLegal: false,
  isPersonal: true,
}

/** The messages of meetings, for who edits their words. */
export const meetingTemplates: readonly MessageTemplate[] = [minutesPublished, questionInMinutes]
