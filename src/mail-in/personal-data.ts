import { sql } from 'kysely'
import { ownEmailsOf } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const about = 'Personnes qui ont écrit à la boîte de la mairie, agents'

async function heldMails(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select sender, subject, written as text, state, taken_at as at from incoming_mail
    where sender = any(${await ownEmailsOf(db, person)}::text[]) order by taken_at`.execute(db)
  return found.rows
}

async function eraseMails(db: Database, person: string): Promise<number> {
  const gone = await sql`
    delete from incoming_mail
    where sender = any(${await ownEmailsOf(db, person)}::text[])`.execute(db)
  const decided = await sql`
    update incoming_mail set decided_by = null where decided_by = ${person}::uuid`.execute(db)
  return Number((gone.numAffectedRows ?? 0n) + (decided.numAffectedRows ?? 0n))
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'incoming_mail',
    purpose: 'Faire une question d’un courriel, et ne rien perdre de ce qui arrive.',
    about,
    retention:
      'Six mois, ou dès que la personne efface sa question ; ce qui est écarté : trente jours',
    endedBy: 'mail-in-retention',
    hold: heldMails,
    erase: eraseMails,
  },
  {
    table: 'incoming_attachment',
    purpose: 'Donner aux agents ce qui était joint à un courriel.',
    about,
    retention: 'Avec le courriel',
    endedBy: 'mail-in-retention',
  },
  {
    table: 'mailbox_reading',
    none: 'Jusqu’où la boîte a été lue, et depuis quand elle ne l’est plus.',
  },
]
