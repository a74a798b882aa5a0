import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

/** To those who were told of a promise: what became of it. */
export const commitmentNews: MessageTemplate<
  'town' | 'number' | 'commitment' | 'news' | 'reason' | 'link'
> = {
  key: 'commitment-news',
  words: mailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 12,
    commitment: 'Deux bancs seront posés place du Grand-Marché.',
    news: 'Tenu',
    reason: 'Les deux bancs sont posés depuis mardi, du côté de la fontaine.',
    link: 'https://participation.exemple.fr/engagements/12',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** To who is in charge: a month before, a week before, the day after. */
export const commitmentReminder: MessageTemplate<'town' | 'count' | 'items' | 'link'> = {
  key: 'commitment-reminder',
  words: mailWords,
  examples: {
    town: 'Ville d’exemple',
    count: 1,
    items: 'Dans un mois, le 31 mars (n° 12) : Deux bancs seront posés place du Grand-Marché.',
    link: 'https://participation.exemple.fr/administration/engagements',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** The messages of commitments, for who edits their words. */
export const commitmentTemplates: readonly MessageTemplate[] = [commitmentNews, commitmentReminder]
