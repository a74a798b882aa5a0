import type { MessageTemplate } from './rules/template.ts'
import { templateWords } from './words/index.ts'

/** Asks an address whether it is hers who typed it. */
export const followConfirmation: MessageTemplate<'town' | 'title' | 'link' | 'days'> = {
  key: 'follow-confirmation',
  words: templateWords,
  examples: {
    town: 'Ville d’exemple',
    title: 'Le Coteau',
    link: 'https://participation.exemple.fr/suivis/confirmer/exemple',
    days: 3,
  },
  leaves: 'any-hour',
  isLegal: false,
  isPersonal: true,
}

/** What happened to all that somebody follows, in one mail. */
export const digest: MessageTemplate<'town' | 'count' | 'items' | 'link'> = {
  key: 'digest',
  words: templateWords,
  examples: {
    town: 'Ville d’exemple',
    count: 2,
    items:
      'Le Coteau\n=========\n\nLe square rouvre samedi.\n\nLes berges\n==========\n\nUne balade le 12 mai.',
    link: 'https://participation.exemple.fr/suivis/miens/exemple',
  },
  leaves: 'day',
  isLegal: false,
  isPersonal: true,
}

/** Those of this module. */
export const messageTemplates: readonly MessageTemplate[] = [followConfirmation, digest]
