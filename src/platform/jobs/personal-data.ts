import type { PersonalDataDeclaration } from '../kernel/personal-data.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'job',
    purpose: 'Faire en arrière-plan ce qu’une action demande : compter, importer, envoyer.',
    about: 'Personnes dont une tâche porte la référence (jamais le nom)',
    retention: 'Trente jours après la fin de la tâche',
    endedBy: 'tidy-jobs',
  },
  { table: 'schedule_run', none: 'Des noms de tâches et des jours.' },
]
