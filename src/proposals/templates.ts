import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

/** To the members of the body, and to who follows: what became of a proposal. */
export const proposalNews: MessageTemplate<
  'town' | 'number' | 'body' | 'title' | 'news' | 'reason' | 'link'
> = {
  key: 'proposal-news',
  words: mailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 3,
    body: 'Conseil des habitants étrangers',
    title: 'Un accueil en plusieurs langues au guichet',
    news: 'Le travail a commencé',
    reason: 'Les affichettes en six langues sont posées au guichet depuis lundi.',
    link: 'https://participation.exemple.fr/propositions/3',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** The messages of proposals, for who edits their words. */
export const proposalTemplates: readonly MessageTemplate[] = [proposalNews]
