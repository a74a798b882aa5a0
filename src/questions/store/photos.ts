import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { ReadyPhoto } from '../../platform/files/index.ts'
import { isShown } from './public-questions.ts'
import { type Act, tell } from './versions.ts'

/** Keeps the photo of who asked, in the transaction of her question. */
export async function keepPhoto(
  tx: Transaction<object>,
  { question, asker }: { readonly question: string; readonly asker: string },
  { jpeg, width, height }: ReadyPhoto,
  { now }: Pick<Act, 'now'>,
): Promise<void> {
  await sql`
    insert into question_photo (id, question, asker, jpeg, width, height, added_at)
    values (${randomUUID()}, ${question}, ${asker}, ${jpeg}, ${width}, ${height},
      ${now.toISOString()})`.execute(tx)
}

/** The photos of a question; those of one that is merged into it have become its own. */
export function photosOf(db: Database, question: string) {
  const isOfIt = sql`question = ${question}::uuid`
  return {
    /** For agents. @returns its JPEG, `null` when it is of another question */
    async pixels(id: string): Promise<Buffer | null> {
      const found = await sql<{ jpeg: Buffer }>`
        select jpeg from question_photo where id = ${id}::uuid and ${isOfIt}`.execute(db)
      return found.rows[0]?.jpeg ?? null
    },

    /** Shows it to anybody with its words, or to agents alone again. @returns whether it is there */
    show: (id: string, words: string | null, act: Act): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const changed = await sql`
          update question_photo set words = ${words}
          where id = ${id}::uuid and ${isOfIt} returning id`.execute(tx)
        if (changed.rows.length === 0) return false
        await tell(tx, `question-photo-${words === null ? 'hidden' : 'shown'}`, question, act)
        return true
      }),

    /** For good: a face, a child, what breaks the law. @returns whether it was there */
    erase: (id: string, act: Act): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const gone = await sql`
          delete from question_photo where id = ${id}::uuid and ${isOfIt} returning id`.execute(tx)
        if (gone.rows.length === 0) return false
        await tell(tx, 'question-photo-erased', question, act)
        return true
      }),
  }
}

/** A photo that anybody may see, on a question that anybody may read. */
export async function shownPhoto(
  db: Database,
  number: number,
  photo: string,
): Promise<Buffer | null> {
  const found = await sql<{ jpeg: Buffer }>`
    select jpeg from question_photo join question on question.id = question_photo.question
    where question_photo.id = ${photo}::uuid and words is not null and number = ${number}
      and ${isShown}`.execute(db)
  return found.rows[0]?.jpeg ?? null
}
