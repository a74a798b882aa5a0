import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { eraseRegistered } from './store/registering.ts'

async function heldRegistrations(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select kind, thing, number, state, people, name, email, phone, needs::text as needs, made_at
    from registration where party = ${person}::uuid order by made_at`.execute(db)
  return found.rows
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'registration',
    purpose:
      'Savoir qui vient à un rendez-vous, préparer ce dont chacun a besoin, et prévenir si quelque chose change.',
    about: 'Personnes qui s’inscrivent à un rendez-vous',
    retention:
      'Un mois après le rendez-vous, ou dès que la personne le demande ; le nombre d’inscrits reste',
    endedBy: 'registrations',
    hold: heldRegistrations,
    erase: (db, person) => eraseRegistered(db, person, new Date()),
  },
  {
    table: 'registration_opening',
    none: 'Pour quel rendez-vous on s’inscrit, combien de places, jusqu’à quand.',
  },
  {
    table: 'registration_seat',
    none: 'À quelle table un numéro d’inscription est tiré : ni nom ni adresse.',
  },
]
