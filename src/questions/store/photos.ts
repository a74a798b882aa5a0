import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { ReadyPhoto } from '../../platform/files/index.ts'
import type { SentPhoto } from '../rules/photo.ts'
import { isSheWhoIs } from './askers.ts'
import { isShown } from './public-questions.ts'
import { tell } from './versions.ts'

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

/** One photo, on the halves of a message that was split: the same pixels, of the same person. */
const isSamePhoto = (one: string, other: string) => sql`(
  ${sql.ref(`${one}.id`)} = ${sql.ref(`${other}.id`)}
  or (${sql.ref(`${one}.jpeg`)} = ${sql.ref(`${other}.jpeg`)} and exists (
    select from question_asker as here join question_asker as there on there.twin = here.twin
    where here.id = ${sql.ref(`${one}.asker`)} and there.id = ${sql.ref(`${other}.asker`)})))`

/** Those of a question merged into another become its own, but for what it has already. */
export async function movePhotos(
  tx: Transaction<object>,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  await sql`
    delete from question_photo using question_photo as kept
    where question_photo.question = ${from} and kept.question = ${into}
      and ${isSamePhoto('question_photo', 'kept')}`.execute(tx)
  await sql`update question_photo set question = ${into} where question = ${from}`.execute(tx)
}

/** The questions that one answers: itself, and those merged into it. */
const answeredBy = (question: string) => sql`(
  select id from question where id = ${question} or merged_into = ${question})`

/**
 * Those that the askers of a question sent, when it is no longer merged. Of the halves of a message, one
 * was kept for both: each has it again.
 */
export async function takePhotosBack(
  tx: Transaction<object>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    update question_photo set question = ${to} where question = ${from} and asker in (
      select id from question_asker where question_asker.question in ${answeredBy(to)})`.execute(tx)
  await copyPhotos(tx, { from, to })
  await copyPhotos(tx, { from: to, to: from })
}

/**
 * The same photos for another half of a message, of the same people, but for what it has already; shown
 * to agents alone.
 */
export async function copyPhotos(
  tx: Transaction<object>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    insert into question_photo (id, question, asker, jpeg, width, height, added_at)
    select distinct on (sent.id) gen_random_uuid(), ${to}::uuid, half.id, jpeg, width, height, added_at
    from question_photo as sent join question_asker as sender on sender.id = sent.asker
    join question_asker as half on half.twin = sender.twin and half.question in ${answeredBy(to)}
    where sent.question = ${from} and not exists (
      select from question_photo as kept
      where kept.question = ${to} and ${isSamePhoto('kept', 'sent')})
    order by sent.id, half.id`.execute(tx)
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

    /**
     * For good: a face, a child, what breaks the law. The other halves of a message that was split had
     * the same one: it goes from them too.
     *
     * @returns whether it was there
     */
    erase: (id: string, act: Act): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const gone = await sql<{ question: string }>`
          delete from question_photo using question_photo as named
          where named.id = ${id}::uuid and named.question = ${question}::uuid
            and ${isSamePhoto('question_photo', 'named')}
          returning question_photo.question`.execute(tx)
        for (const one of gone.rows) await tell(tx, 'question-photo-erased', one.question, act)
        return gone.rows.length > 0
      }),
  }
}

/** Sent by one person, on any half of her message. */
const isSentBy = (asker: string) => sql`
  asker in (select id from question_asker where ${isSheWhoIs(asker)})`

/**
 * Those that one person sent, the oldest first: hers alone, on a question that others ask too; each once,
 * however many halves of her message have it.
 */
export async function sentPhotos(db: Database, asker: string): Promise<readonly SentPhoto[]> {
  const found = await sql<SentPhoto>`
    select id, width, height from (
      select distinct on (jpeg) id, width, height, added_at from question_photo
      where ${isSentBy(asker)} order by jpeg, asker = ${asker}::uuid desc, id) as sent
    order by added_at, id`.execute(db)
  return found.rows
}

/** One of them. @returns its JPEG, `null` when somebody else sent it */
export async function sentPhoto(
  db: Database,
  asker: string,
  photo: string,
): Promise<Buffer | null> {
  const found = await sql<{ jpeg: Buffer }>`
    select jpeg from question_photo
    where id = ${photo}::uuid and ${isSentBy(asker)}`.execute(db)
  return found.rows[0]?.jpeg ?? null
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
