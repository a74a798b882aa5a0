import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { yearsKept } from './rules/keeping.ts'

/** Her words, as she wrote them, each with where. */
async function heldMessages(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select thread.body, thread.title, message.text, message.written_at as "writtenAt"
    from space_message as message join space_thread as thread on thread.id = message.thread
    where message.author = ${person}::uuid order by message.place`.execute(db)
  return found.rows
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'space_thread',
    none: 'Titres des discussions d’un espace de membres ; chacun part avec son dernier message.',
  },
  {
    table: 'space_message',
    purpose:
      'Laisser les membres d’une instance s’écrire entre eux, lus par eux, leurs élus référents et la mission participation.',
    about: 'Membres d’instances, élus référents, agents',
    retention: `${yearsKept} ans après le départ de qui a écrit ; après un effacement, le message reste sans nom, ${yearsKept} ans après avoir été écrit`,
    endedBy: 'member-space',
    hold: heldMessages,
    erase: namedOnce('space_message', 'author').erase,
  },
]
