import type { Database } from '../platform/database/database.ts'
import { erasePayloadsNaming, erasePayloadsOf } from './store/erase.ts'
import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** What names her id, and what is said of her as its subject. */
async function erasePayloadsAbout(db: Database, person: string): Promise<number> {
  const named = await erasePayloadsNaming(db, person)
  return named + (await erasePayloadsOf(db, { kind: 'party', id: person }))
}

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
    endedBy: 'request',
    erase: erasePayloadsAbout,
  },
  { table: 'journal_head', none: 'Des jours et des empreintes.' },
  { table: 'object_version', none: 'Des numéros de version.' },
]
