import { namedOnce } from '../platform/database/named-once.ts'
import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const about = 'Agents'
const lasting = 'Un an après la décision ; le nombre reste, sans nom'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'moderation_rules',
    purpose: 'Savoir qui a écrit les règles publiques.',
    about,
    retention: 'Tant que les décisions qui les citent sont publiées en chiffres',
    endedBy: 'request',
    ...namedOnce('moderation_rules', 'by_party'),
  },
  { table: 'moderation_timing', none: 'Quels types de textes sont lus avant publication.' },
  {
    table: 'moderation_case',
    purpose: 'Décider d’un texte signalé, le dire à qui l’a écrit, entendre son appel.',
    about,
    retention: lasting,
    endedBy: 'moderation',
    ...namedOnce('moderation_case', 'decided_by'),
  },
  {
    table: 'moderation_report',
    purpose: 'Lire ce que quelqu’un signale, et lui dire la suite s’il le demande.',
    about: 'Personnes qui signalent',
    retention: 'L’adresse jusqu’à la décision, les mots un an après',
    endedBy: 'moderation',
  },
  {
    table: 'moderation_appeal',
    purpose: 'Répondre à qui n’est pas d’accord.',
    about: 'Personnes dont un texte est masqué, agents',
    retention: lasting,
    endedBy: 'moderation',
    ...namedOnce('moderation_appeal', 'decided_by'),
  },
]
