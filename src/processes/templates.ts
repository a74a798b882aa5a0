import type { MessageTemplate } from '../messages/index.ts'
import { processMailWords } from './words/index.ts'

/** Tells those who follow a process, or a neighbourhood it is about, what is new in it. */
export const processNews: MessageTemplate<'town' | 'title' | 'news' | 'link'> = {
  key: 'process-news',
  words: processMailWords,
  examples: {
    town: 'Ville d’exemple',
    title: 'Les berges de la rivière',
    news: 'Une balade est ouverte à tous samedi à 10 h, devant la passerelle.',
    link: 'https://participation.exemple.fr/demarches/berges',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: false,
}

/** The messages of processes, for who edits their words. */
export const processTemplates: readonly MessageTemplate[] = [processNews]
