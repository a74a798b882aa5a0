import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { yearsKept } from './rules/keeping.ts'
import { shownTitle } from './store/threads.ts'

/** Her words, as she wrote them, each with where. */
async function heldMessages(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select thread.body, ${shownTitle} as title, message.text, message.written_at as "writtenAt"
    from space_message as message join space_thread as thread on thread.id = message.thread
    where message.author = ${person}::uuid order by message.place`.execute(db)
  return found.rows
}

async function heldDocuments(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select document.body, document.title, version.number, version.put_at as "putAt"
    from space_document_version as version
    join space_document as document on document.id = version.document
    where version.author = ${person}::uuid order by version.put_at`.execute(db)
  return found.rows
}

async function heldChoices(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select body, pace from space_mail_choice where party = ${person}::uuid order by body`.execute(
    db,
  )
  return found.rows
}

async function eraseChoices(db: Database, person: string): Promise<number> {
  const gone = await sql`
    delete from space_mail_choice where party = ${person}::uuid`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

const about = 'Membres d’instances, élus référents, agents'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'space_thread',
    none: 'Titres des discussions d’un espace de membres ; chacun part avec son dernier message.',
  },
  {
    table: 'space_message',
    purpose:
      'Laisser les membres d’une instance s’écrire entre eux, lus par eux, leurs élus référents et la mission participation.',
    about,
    retention: `${yearsKept} ans après le départ de qui a écrit ; après un effacement, le message reste sans nom, ${yearsKept} ans après avoir été écrit`,
    endedBy: 'member-space',
    hold: heldMessages,
    erase: namedOnce('space_message', 'author').erase,
  },
  {
    table: 'space_document',
    none: 'Titres des documents d’un espace de membres ; chacun part avec sa dernière version.',
  },
  {
    table: 'space_document_version',
    purpose: 'Laisser les membres d’une instance partager des documents entre eux.',
    about,
    retention: `${yearsKept} ans après le départ de qui a déposé ; après un effacement, le document reste sans nom, ${yearsKept} ans après son dépôt`,
    endedBy: 'member-space',
    hold: heldDocuments,
    erase: namedOnce('space_document_version', 'author').erase,
  },
  {
    table: 'space_mail_choice',
    purpose:
      'Prévenir par courriel, au rythme choisi, qui demande à l’être de ce qui est nouveau dans l’espace.',
    about,
    retention: 'Jusqu’à ce que la personne change d’avis ou quitte l’instance',
    endedBy: 'member-space',
    hold: heldChoices,
    erase: eraseChoices,
  },
]
