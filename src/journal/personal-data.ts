import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** The tables of the journal, and what they hold about people. */
export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'journal_entry',
    none: 'Un fait, la référence de son objet et une empreinte : aucun nom, aucun texte libre.',
  },
  {
    table: 'journal_payload',
    purpose: 'Savoir ce qui a été fait, quand et par quelle fonction, et le montrer au public.',
    about: 'Personnes dont un fait du journal porte la référence (jamais le nom)',
    retention:
      'Autant que l’objet raconté ; effacé sur demande, sans que la chaîne cesse d’être vérifiable.',
  },
  { table: 'journal_head', none: 'Des jours et des empreintes.' },
  { table: 'object_version', none: 'Des numéros de version.' },
]
