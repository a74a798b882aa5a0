import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

/** To the members of the body, and to who follows: what became of an opinion. */
export const opinionNews: MessageTemplate<
  'town' | 'number' | 'body' | 'subject' | 'news' | 'reason' | 'link'
> = {
  key: 'opinion-news',
  words: mailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 3,
    body: 'Conseil citoyen',
    subject: 'Les horaires de la médiathèque',
    news: 'La ville a répondu',
    reason: 'Lisez sur sa page ce que la ville retient de l’avis, et pourquoi.',
    link: 'https://participation.exemple.fr/avis/3',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** The messages of opinions, for who edits their words. */
export const opinionTemplates: readonly MessageTemplate[] = [opinionNews]
