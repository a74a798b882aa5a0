import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const held = async (query: ReturnType<typeof sql<HeldRow>>, db: Database) =>
  (await query.execute(db)).rows
const gone = async (query: ReturnType<typeof sql>, db: Database) =>
  Number((await query.execute(db)).numAffectedRows ?? 0n)

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'on_call',
    purpose: 'Savoir qui est de permanence à la mission participation.',
    about: 'Agents',
    retention: 'Un an après le dernier jour de la permanence',
    endedBy: 'desk-daily',
    hold: (db, person) =>
      held(
        sql<HeldRow>`select begins_on, ends_on, declared_at, revoked_at from on_call
          where party = ${person}::uuid or declared_by = ${person}::uuid order by begins_on`,
        db,
      ),
    erase: async (db, person) =>
      (await gone(sql`delete from on_call where party = ${person}::uuid`, db)) +
      (await gone(
        sql`update on_call set declared_by = null where declared_by = ${person}::uuid`,
        db,
      )),
  },
  {
    table: 'handover_note',
    purpose: 'Passer le relais pendant un congé : ce qui attend, ce qui est promis.',
    about: 'Agents',
    retention: 'Trente jours après le dernier jour du congé, ou dès que son auteur l’efface',
    endedBy: 'desk-daily',
    hold: (db, person) =>
      held(
        sql<HeldRow>`select begins_on, ends_on, written_at,
            case when author = ${person}::uuid then text end as text from handover_note
          where author = ${person}::uuid or reader = ${person}::uuid order by begins_on`,
        db,
      ),
    // Without its reader a note would open to every officer.
    erase: (db, person) =>
      gone(
        sql`delete from handover_note
          where author = ${person}::uuid or reader = ${person}::uuid`,
        db,
      ),
  },
  {
    table: 'calendar_key',
    purpose:
      'Donner à une personne son agenda sur son téléphone. L’adresse secrète n’est pas gardée, seulement son empreinte.',
    about: 'Personnes avec un compte',
    retention: 'Jusqu’à ce que la personne la supprime, ou son compte',
    endedBy: 'request',
    hold: (db, person) =>
      held(sql<HeldRow>`select made_at from calendar_key where party = ${person}::uuid`, db),
    erase: (db, person) => gone(sql`delete from calendar_key where party = ${person}::uuid`, db),
  },
]
