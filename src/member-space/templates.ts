import type { MessageTemplate } from '../messages/index.ts'
import { spaceMailWords } from './words/index.ts'

/** To who asked for it: what is new in the space, never its words, which may be withdrawn. */
export const spaceNews: MessageTemplate<'town' | 'body' | 'news' | 'link'> = {
  key: 'space-news',
  words: spaceMailWords,
  examples: {
    town: 'Ville d’exemple',
    body: 'Conseil citoyen',
    news: 'Aline a écrit dans la discussion « Le banc du square ».',
    link: 'https://participation.exemple.fr/instances/conseil-citoyen/espace',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: true,
}

/** The messages of the space, for who edits their words. */
export const spaceTemplates: readonly MessageTemplate[] = [spaceNews]
