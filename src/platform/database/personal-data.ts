import type { PersonalDataDeclaration } from '../kernel/personal-data.ts'

/** The tables of the platform itself. */
export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'migration', none: 'Étapes de la base de données déjà franchies.' },
  { table: 'installation', none: 'Faits sur cette installation, sans rien sur une personne.' },
]
