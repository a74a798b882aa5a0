import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** No name is kept: the journal tells who did what. */
export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'charter', none: 'Le nom d’une charte ou d’un règlement.' },
  {
    table: 'charter_article',
    none: 'Les articles que les agents préparent, sans le nom de personne.',
  },
  {
    table: 'charter_version',
    none: 'Qui, de l’instance ou du conseil municipal, a adopté une version, et quand.',
  },
  { table: 'adopted_article', none: 'Les articles d’une version adoptée.' },
]
