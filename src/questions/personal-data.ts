import { sql } from 'kysely'
import { inTransaction } from '../platform/database/index.ts'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { bumpVersions } from '../journal/index.ts'
import { forgetAsker } from './store/follow.ts'
import { questionsVersion } from './store/versions.ts'

/** Months after the end of a question at which what its askers gave is erased. */
export const keptMonths = 12

const lasting = 'Un an après la fin de la question, ou dès que la personne le demande'

async function heldAskers(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select own.number, said.subject, said.verbatim, said.place, email, phone, asked_at, confirmed_at
    from question_asker join question as own on own.id = question_asker.question
    join question as said on said.id = coalesce(wrote, own.id)
    where party = ${person}::uuid order by own.number`.execute(db)
  return found.rows
}

async function heldWords(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select text, at from question_word join question_asker on question_asker.id = asker
    where party = ${person}::uuid order by at`.execute(db)
  return found.rows
}

async function heldPhotos(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number, words, question_photo.added_at as at from question_photo
    join question_asker on question_asker.id = asker
    join question on question.id = question_photo.question
    where party = ${person}::uuid order by question_photo.added_at`.execute(db)
  return found.rows
}

async function eraseAskers(db: Database, person: string): Promise<number> {
  const found = await sql<{ id: string }>`
    select id from question_asker where party = ${person}::uuid`.execute(db)
  for (const { id } of found.rows) {
    await inTransaction(db, (tx) => forgetAsker(tx, id, { by: 'person-erased', now: new Date() }))
  }
  return found.rows.length
}

async function eraseOwners(db: Database, person: string): Promise<number> {
  return inTransaction(db, async (tx) => {
    const emptied = await sql`
      update question set owner = nullif(owner, ${person}::uuid),
        deputy = nullif(deputy, ${person}::uuid), agent = nullif(agent, ${person}::uuid)
      where ${person}::uuid in (owner, deputy, agent)`.execute(tx)
    await bumpVersions(tx, [questionsVersion])
    return Number(emptied.numAffectedRows ?? 0n)
  })
}

async function heldOwners(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number from question
    where ${person}::uuid in (owner, deputy, agent) order by number`.execute(db)
  return found.rows
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'question_word',
    purpose: 'Lire ce qu’une personne ajoute à sa question.',
    about: 'Personnes qui ont posé une question',
    retention: lasting,
    endedBy: 'questions',
    hold: heldWords,
  },
  {
    table: 'question_photo',
    purpose: 'Voir ce qu’une personne montre avec sa question.',
    about: 'Personnes qui ont posé une question',
    retention: lasting,
    endedBy: 'questions',
    hold: heldPhotos,
  },
  {
    table: 'question_asker',
    purpose: 'Répondre à qui a posé une question, et à personne d’autre.',
    about: 'Personnes qui ont posé une question',
    retention: lasting,
    endedBy: 'questions',
    hold: heldAskers,
    erase: eraseAskers,
  },
  {
    table: 'question',
    purpose: 'Répondre aux questions : les mots de la personne, et qui s’en occupe à la mairie.',
    about: 'Personnes qui ont posé une question, agents',
    retention: `${lasting} ; la version publique et la réponse restent`,
    endedBy: 'questions',
    hold: heldOwners,
    erase: eraseOwners,
  },
  {
    table: 'question_note',
    purpose: 'Se passer une question entre agents.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'questions',
    ...namedOnce('question_note', 'by'),
  },
  {
    table: 'question_draft',
    purpose: 'Garder chaque version d’une réponse.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'questions',
    ...namedOnce('question_draft', 'by'),
  },
  {
    table: 'question_answer',
    purpose: 'Savoir qui a publié une réponse.',
    about: 'Agents',
    retention: 'Tant que la réponse est publiée',
    endedBy: 'request',
    ...namedOnce('question_answer', 'by'),
  },
  {
    table: 'open311_key',
    purpose: 'Savoir qui a donné une clé à une application.',
    about: 'Agents',
    retention: 'Tant que la clé existe',
    endedBy: 'request',
    ...namedOnce('open311_key', 'made_by'),
  },
  {
    table: 'question_slip_batch',
    purpose: 'Savoir qui a fait imprimer des papiers numérotés.',
    about: 'Agents',
    retention: 'Tant que les papiers peuvent revenir',
    endedBy: 'request',
    ...namedOnce('question_slip_batch', 'made_by'),
  },
  { table: 'question_slip', none: 'Numéros imprimés d’avance, avant que personne n’y écrive.' },
  {
    table: 'question_letter',
    none: 'Quelle réponse a été dite à qui n’a pas d’adresse électronique, et comment : ni nom ni adresse.',
  },
  { table: 'question_library', none: 'Réponses gardées pour être données à nouveau.' },
  { table: 'question_hint', none: 'Ce qui n’est pas à la commune, et qui s’en occupe.' },
  {
    table: 'question_link',
    none: 'Liens envoyés à la boîte d’un service : leur secret n’est pas gardé.',
  },
  { table: 'question_reply_address', none: 'À qui appartient une adresse de réponse, hachée.' },
  { table: 'question_device', none: 'Navigateurs qui ont donné le code d’une boîte de service.' },
  { table: 'question_pause', none: 'Jours où une question attend, et pourquoi.' },
  { table: 'question_rule', none: 'Le service où va un thème dans un quartier.' },
  { table: 'question_theme', none: 'Thèmes des questions, et le service qui y répond.' },
  { table: 'question_delay', none: 'Combien de jours peut durer chaque étape.' },
]
