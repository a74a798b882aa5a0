import type { MessageTemplate } from '../messages/index.ts'
import { commentMailWords } from './words/index.ts'

/**
 * Tells who follows something that somebody wrote about it. Never the words: they may be hidden the
 * minute after, and a mail stays.
 */
export const commentNews: MessageTemplate<'town' | 'title' | 'link'> = {
  key: 'comment-news',
  words: commentMailWords,
  examples: {
    town: 'Ville d’exemple',
    title: 'Pourquoi le square ferme-t-il si tôt ?',
    link: 'https://participation.exemple.fr/questions/12#commentaires',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

export const commentTemplates: readonly MessageTemplate[] = [commentNews]
