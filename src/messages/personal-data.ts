import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { eraseMessagesOf } from './store/messages.ts'
import type { MessageNeeds } from './work/needs.ts'

type Needs = Pick<MessageNeeds, 'ownEmailsOf'>

export const personalData = (needs: Needs): readonly PersonalDataDeclaration[] => [
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
  {
    table: 'follower',
    purpose:
      'Écrire à qui suit un sujet, à l’adresse qu’elle a confirmée ou à celle de son compte.',
    about: 'Personnes qui suivent un quartier, une démarche, une question',
    retention:
      'Jusqu’à ce que la personne arrête, d’un clic ; une adresse qui ne suit plus rien : un jour',
    endedBy: 'follows',
    hold: async (db, person): Promise<readonly HeldRow[]> => {
      const found = await sql<HeldRow>`
        select language, created_at from follower
        where ${await followerOf(db, needs, person)}`.execute(db)
      return found.rows
    },
    erase: (db, person) => eraseFollower(db, needs, person),
  },
  {
    table: 'subscription',
    purpose: 'Savoir ce que suit une personne, et à quel rythme elle veut l’apprendre.',
    about: 'Personnes qui suivent un quartier, une démarche, une question',
    retention: 'Jusqu’à ce que la personne arrête ; sans confirmation : trois jours',
    endedBy: 'follows',
    hold: async (db, person): Promise<readonly HeldRow[]> => {
      const found = await sql<HeldRow>`
        select about_kind as scope_kind, about_id as scope_id, pace, asked_at, confirmed_at
        from subscription where follower in (
          select id from follower where ${await followerOf(db, needs, person)})
        order by asked_at`.execute(db)
      return found.rows
    },
    erase: (db, person) => eraseFollower(db, needs, person),
  },
  {
    table: 'digest_line',
    purpose: 'Garder ce qui sera dit dans le prochain résumé.',
    about: 'Personnes qui reçoivent un résumé : la référence de leur suivi',
    retention: 'Jusqu’au résumé : une semaine au plus',
    endedBy: 'digests',
  },
  {
    table: 'announcement',
    none: 'Ce que la ville dit à toutes les personnes qui suivent un sujet.',
  },
  {
    table: 'mailing',
    purpose: 'Savoir ce qui a été écrit à toutes les personnes qui suivent un sujet, et par qui.',
    about: 'Agents qui ont préparé l’envoi',
    retention: 'Deux ans : le nom s’en va, l’envoi reste',
    endedBy: 'follows',
    hold: async (db, person): Promise<readonly HeldRow[]> => {
      const found = await sql<HeldRow>`
        select subject, made_at from mailing where made_by = ${person}::uuid
        order by made_at`.execute(db)
      return found.rows
    },
    erase: async (db, person) => {
      const emptied = await sql`
        update mailing set made_by = null where made_by = ${person}::uuid`.execute(db)
      return Number(emptied.numAffectedRows ?? 0n)
    },
  },
  { table: 'message_setting', none: 'Les heures calmes de la ville.' },
]

/**
 * The follower that a person is by her account, or by an address that only she has: a follow asked for
 * before she had an account is hers too.
 */
async function followerOf(db: Database, { ownEmailsOf }: Needs, person: string) {
  return sql`(party = ${person}::uuid or email = any(${await ownEmailsOf(db, person)}))`
}

/** Her follows go with it. */
async function eraseFollower(db: Database, needs: Needs, person: string): Promise<number> {
  const gone = await sql`
    delete from follower where ${await followerOf(db, needs, person)}`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}
