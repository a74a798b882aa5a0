import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'feedback_remark',
    purpose:
      'Savoir ce que les participants veulent ajouter sur une réunion. Personne ne sait qui a écrit.',
    about: 'Personne en principe ; qui serait nommé dans un mot libre, qu’un agent efface alors',
    retention: 'Un an après avoir été écrit, ou dès qu’un agent l’efface',
    endedBy: 'feedback',
  },
  { table: 'feedback', none: 'Combien de personnes ont dit leur avis d’une réunion.' },
  { table: 'feedback_count', none: 'Combien de personnes ont répondu quoi, sans dire lesquelles.' },
  {
    table: 'feedback_sent',
    none: 'Un numéro tiré au hasard par formulaire, pour ne pas le compter deux fois ; effacé après deux semaines.',
  },
  { table: 'feedback_question', none: 'Les questions posées après une réunion.' },
]
