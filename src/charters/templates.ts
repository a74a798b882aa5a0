import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

/** To the members of the body, and to who follows it: a new version was adopted. */
export const charterNews: MessageTemplate<'town' | 'body' | 'title' | 'version' | 'day' | 'link'> =
  {
    key: 'charter-news',
    words: mailWords,
    examples: {
      town: 'Ville d’exemple',
      body: 'Conseil citoyen',
      title: 'Charte du conseil citoyen',
      version: 2,
      day: '1er janvier 2027',
      link: 'https://participation.exemple.fr/chartes/3/versions/2',
    },
    leaves: 'day',
    isLegal: false,
    isPersonal: false,
  }

/** The messages of charters, for who edits their words. */
export const charterTemplates: readonly MessageTemplate[] = [charterNews]
