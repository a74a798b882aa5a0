import type { MessageTemplate } from '../messages/index.ts'
import { feedbackWords } from './words/index.ts'

/** To who was registered or called, the day after, once. */
export const meetingFeedback: MessageTemplate<'town' | 'title' | 'day' | 'link' | 'until'> = {
  key: 'meeting-feedback',
  words: feedbackWords,
  examples: {
    town: 'Ville d’exemple',
    title: 'Conseil de quartier du Centre',
    day: '12 mars 2027',
    link: 'https://participation.exemple.fr/reunions/12/votre-avis',
    until: '26 mars 2027',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** The messages of feedback, for who edits their words. */
export const feedbackTemplates: readonly MessageTemplate[] = [meetingFeedback]
