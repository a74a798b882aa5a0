import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'origin',
    none: 'Liens entre des objets publics : une question, sa réponse, sa promesse.',
  },
]
