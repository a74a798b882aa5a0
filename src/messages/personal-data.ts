import { sql } from 'kysely'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { eraseMessagesOf } from './store/messages.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'message',
    purpose: 'Envoyer ce qui a été promis, et savoir si c’est bien parti.',
    about: 'Personnes à qui le site a écrit',
    retention:
      'L’adresse et le texte : trente jours ; pour un code de connexion, un jour. Ensuite reste la date d’envoi, sans nom',
    endedBy: 'waiting-mail',
    hold: async (db, person): Promise<readonly HeldRow[]> => {
      const found = await sql<HeldRow>`
        select channel, recipient, subject, state, created_at as "createdAt" from message
        where party = ${person}::uuid order by created_at`.execute(db)
      return found.rows
    },
    erase: eraseMessagesOf,
  },
]
