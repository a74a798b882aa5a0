import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const held =
  (table: string, column: string, columns: string) =>
  async (db: Database, person: string): Promise<readonly HeldRow[]> => {
    const found = await sql<HeldRow>`
      select ${sql.raw(columns)} from ${sql.table(table)}
      where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return found.rows
  }

/** What was done stays; who did it does not. */
const unnamed =
  (table: string, column: string) =>
  async (db: Database, person: string): Promise<number> => {
    const changed = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
      where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return Number(changed.numAffectedRows ?? 0n)
  }

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'town', none: 'Nom, couleurs, fuseau et code de la commune.' },
  { table: 'town_former', none: 'La commune telle qu’elle se décrivait avant un changement.' },
  { table: 'neighbourhood', none: 'Contours des quartiers.' },
  { table: 'neighbourhood_set', none: 'Contours des quartiers, essayés ou remplacés.' },
  { table: 'word_override', none: 'Mots choisis par la commune pour ses pages.' },
  {
    table: 'word_change',
    purpose: 'Savoir qui a changé une phrase du site, et pouvoir la remettre.',
    about: 'Administrateurs',
    retention: 'Autant que la phrase ; le nom est effacé avec le compte',
    endedBy: 'request',
    hold: held('word_change', 'changed_by', 'key, language, changed_at'),
    erase: unnamed('word_change', 'changed_by'),
  },
  {
    table: 'department',
    purpose: 'Dire à chacun quel service s’occupe de quoi.',
    about: 'Responsables de service, si la commune les nomme',
    retention: 'Tant que le service existe, ou jusqu’à ce que l’administrateur retire le nom',
    endedBy: 'request',
  },
  {
    table: 'councillor',
    purpose: 'Dire aux habitants qui a été élu et de quoi chacun s’occupe : un mandat est public.',
    about: 'Élus',
    retention: 'Le temps du mandat, puis jusqu’à ce que l’administrateur les retire',
    endedBy: 'request',
    hold: held('councillor', 'party', 'name, delegation, neighbourhood, begins_on, ends_on'),
    erase: unnamed('councillor', 'party'),
  },
  { table: 'closed_day', none: 'Jours de fermeture de la mairie.' },
  { table: 'pre_election_period', none: 'Dates d’élections.' },
  { table: 'town_setup', none: 'Étapes de l’installation.' },
]
