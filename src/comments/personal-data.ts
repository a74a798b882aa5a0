import { sql } from 'kysely'
import { contentGone } from '../moderation/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import type { Comment } from './rules/comment.ts'
import { comments, eraseComment } from './store/comments.ts'
import { tell } from './store/versions.ts'
import { commentKind } from './rules/subject.ts'

async function held(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select text, state, written_at, edited_at from comment
    where author = ${person}::uuid order by written_at`.execute(db)
  return found.rows
}

/** Her texts go with her, or stay without a name: as she wished. What waits or is hidden goes. */
async function erase(db: Database, person: string): Promise<number> {
  return inTransaction(db, async (tx) => {
    const keeps = await comments(tx).keepsTexts(person)
    const found = await sql<Pick<Comment, 'id' | 'about' | 'state'>>`
      select id, state, jsonb_build_object('kind', about_kind, 'id', about_id) as about
      from comment where author = ${person}::uuid`.execute(tx)
    const act = { by: 'person-erased', now: new Date() }
    for (const one of found.rows) {
      if (keeps && one.state === 'shown') await tell(tx, 'comment-left', one, act)
      else {
        await contentGone(tx, { kind: commentKind, id: one.id }, act)
        await eraseComment(tx, one, act)
      }
    }
    await sql`update comment set author = null where author = ${person}::uuid`.execute(tx)
    return found.rows.length
  })
}

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'comment_thread', none: 'Ce qui peut être commenté.' },
  {
    table: 'comment',
    purpose: 'Montrer ce que les habitants disent les uns aux autres.',
    about: 'Personnes qui commentent',
    retention:
      'Jusqu’à ce que la personne efface son commentaire ou son compte : le texte part, ou reste sans nom si elle l’a choisi ; masqué, un an après',
    endedBy: 'request',
    hold: held,
    erase,
  },
  {
    table: 'comment_wish',
    purpose: 'Savoir si les commentaires restent, sans nom, quand le compte s’efface.',
    about: 'Personnes qui commentent',
    retention: 'Jusqu’à l’effacement du compte',
    endedBy: 'request',
    hold: async (db, person) => {
      const found = await sql<HeldRow>`
        select keeps_texts from comment_wish where party = ${person}::uuid`.execute(db)
      return found.rows
    },
    erase: async (db, person) => {
      const gone = await sql`delete from comment_wish where party = ${person}::uuid`.execute(db)
      return Number(gone.numAffectedRows ?? 0n)
    },
  },
]
