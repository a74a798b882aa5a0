import type { FeedbackAnswer } from './rules/question.ts'

/** Sheets of invented people, sent from their phones. */
export const demoSheets: readonly {
  readonly given: readonly FeedbackAnswer[]
  readonly remark: string
}[] = [
  {
    given: ['yes', 'yes', 'yes', 'yes', 'yes'],
    remark: 'Merci pour le goûter et pour l’interprète.',
  },
  {
    given: ['yes', 'somewhat', 'yes', 'yes', 'yes'],
    remark: 'Trop court pour la fin de l’ordre du jour.',
  },
  {
    given: ['yes', 'no', 'somewhat', 'somewhat', 'somewhat'],
    remark: 'Ce sont toujours les mêmes qui parlent.',
  },
  {
    given: ['somewhat', 'somewhat', 'no', 'yes', 'yes'],
    remark: 'Un plan affiché au mur aiderait à comprendre.',
  },
  {
    given: ['yes', 'yes', 'yes', 'somewhat', 'yes'],
    remark: 'On entendait mal au fond de la salle.',
  },
  {
    given: ['yes', 'yes', 'somewhat', 'yes', 'yes'],
    remark: 'J’ai enfin compris qui décide de quoi.',
  },
  {
    given: ['no', 'no', 'somewhat', 'no', 'no'],
    remark: 'Je suis arrivée en retard, personne ne m’a dit où m’asseoir.',
  },
]
