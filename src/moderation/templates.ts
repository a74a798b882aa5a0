import type { MessageTemplate } from '../messages/index.ts'
import { moderationMailWords } from './words/index.ts'

const common = { leaves: 'any-hour', isLegal: true, isPersonal: true } as const
const town = 'Ville d’exemple'
const link = 'https://participation.exemple.fr/moderation/decision/exemple'
const about = {
  town,
  what: 'commentaire',
  title: 'Pourquoi le square ferme-t-il si tôt ?',
  link,
}

/**
 * A statement of reasons: the exact text, the rule, the facts, that a person decided, how to appeal and
 * by when, and the judge.
 *
 * Source: regulation (EU) 2022/2065, art. 17(3); CRPA, art. L. 211-5; CJA, art. R. 421-1.
 */
export const moderationHidden: MessageTemplate<
  | 'town'
  | 'what'
  | 'title'
  | 'text'
  | 'cause'
  | 'rule'
  | 'ruleText'
  | 'law'
  | 'note'
  | 'until'
  | 'link'
> = {
  ...common,
  key: 'moderation-hidden',
  words: moderationMailWords,
  examples: {
    ...about,
    text: 'Le gardien du square, M. Untel, est un paresseux.',
    cause: 'report',
    rule: 'Pas d’insulte ni d’accusation sans preuve',
    ruleText: 'On peut critiquer une décision ; on n’insulte personne.',
    law: 'Loi du 29 juillet 1881, art. 29',
    note: 'Le texte nomme une personne et l’insulte.',
    until: '4 novembre 2026',
  },
}

/** It is shown again: an appeal was heard, or the town changed its mind. */
export const moderationRestored: MessageTemplate<
  'town' | 'what' | 'title' | 'text' | 'reason' | 'link'
> = {
  ...common,
  key: 'moderation-restored',
  words: moderationMailWords,
  examples: { ...about, text: 'Le square ferme trop tôt.', reason: 'Le texte ne nomme personne.' },
}

/** The appeal was read by somebody else, and changes nothing. */
export const moderationConfirmed: MessageTemplate<
  'town' | 'what' | 'title' | 'text' | 'rule' | 'reason' | 'link'
> = {
  ...common,
  key: 'moderation-confirmed',
  words: moderationMailWords,
  examples: {
    ...about,
    text: 'Le gardien du square, M. Untel, est un paresseux.',
    rule: 'Pas d’insulte ni d’accusation sans preuve',
    reason: 'Le texte nomme bien quelqu’un.',
  },
}

/**
 * What became of a report. It repeats nothing of what was typed: anybody may have typed the address.
 *
 * Source: regulation (EU) 2022/2065, art. 16(5).
 */
export const moderationOutcome: MessageTemplate<'town' | 'what' | 'title' | 'outcome' | 'link'> = {
  ...common,
  key: 'moderation-outcome',
  words: moderationMailWords,
  examples: {
    ...about,
    outcome: 'hidden',
    link: 'https://participation.exemple.fr/moderation',
  },
}

/** The messages of moderation, for who edits their words. */
export const moderationTemplates: readonly MessageTemplate[] = [
  moderationHidden,
  moderationRestored,
  moderationConfirmed,
  moderationOutcome,
]
