import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** No name is kept: the form asks for none, and the journal tells who did what. */
export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'body_budget_line', none: 'De quelle instance et de quelle année est un crédit.' },
  { table: 'body_budget_version', none: 'Ce que la ville accorde à une instance, et la décision.' },
  {
    table: 'body_expense',
    none: 'Ce qui est acheté pour une instance, quand et combien. Le formulaire demande de n’y nommer personne.',
  },
]
