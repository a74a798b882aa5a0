import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** No name is kept: an opinion is the body’s, a reply the town’s; the journal and approvals tell who did what. */
export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'opinion',
    none: 'Ce qu’une instance pense d’un sujet et ce que la ville répond, sans le nom de personne.',
  },
  {
    table: 'opinion_draft',
    none: 'Ce que les membres d’une instance écrivent avant son avis, sans le nom de personne.',
  },
  { table: 'opinion_change', none: 'L’histoire publique d’un avis.' },
]
