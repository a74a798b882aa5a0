import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** No name is kept: a proposal is the body’s, and the journal tells who did what to who may know. */
export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'proposal', none: 'Ce qu’une instance propose, sans le nom de qui l’a écrit.' },
  { table: 'proposal_reply', none: 'Ce que la ville répond à chaque point d’une proposition.' },
  { table: 'proposal_change', none: 'L’histoire publique d’une proposition.' },
  { table: 'proposal_milestone', none: 'Les étapes d’une proposition retenue.' },
  { table: 'proposal_photo', none: 'Des photos d’actions faites, sans visage reconnaissable.' },
]
