import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type AgendaDocument, mostDocuments, takesDocuments } from '../rules/documents.ts'
import type { Meeting } from '../rules/meeting.ts'
import { tell } from './versions.ts'

type DocumentRefusal = 'not-now' | 'too-many-documents'

/** A file that was kept by its content, ready to be named. */
export type KeptFile = Pick<AgendaDocument, 'file' | 'bytes'>

/** The documents of one meeting: its row is locked, so that two officers at once wait for each other. */
export function agendaDocuments(db: Database, meeting: string, act: Act) {
  const at = act.now.toISOString()

  const locked = <Outcome>(
    work: (tx: Transaction<object>, meeting: Pick<Meeting, 'state'>) => Promise<Outcome>,
  ) =>
    inTransaction(db, async (tx) => {
      const found = await sql<Pick<Meeting, 'state'>>`
        select state from meeting where id = ${meeting} for update`.execute(tx)
      return work(tx, found.rows[0] ?? { state: 'cancelled' })
    })

  async function setTakenOff(tx: Transaction<object>, id: string, since: string | null) {
    await sql`
      update agenda_document set taken_off_at = ${since}
      where id = ${id} and meeting = ${meeting}`.execute(tx)
    const type = since === null ? 'meeting-document-put-back' : 'meeting-document-taken-off'
    await tell(tx, type, meeting, act, { document: id })
  }

  return {
    /** The same file under the same title is there once: a form sent twice. @returns null once there */
    put: (
      item: string,
      { title, file, bytes }: KeptFile & Pick<AgendaDocument, 'title'>,
    ): Promise<DocumentRefusal | null> =>
      locked(async (tx, now) => {
        if (!takesDocuments(now) || !(await isItem(tx, item))) return 'not-now'
        const there = await documentsOn(tx, item)
        if (there.some((one) => one.file === file && one.title === title)) return null
        if (there.length >= mostDocuments) return 'too-many-documents'
        const id = randomUUID()
        await sql`
          insert into agenda_document (id, meeting, item, title, file, bytes, put_at)
          values (${id}, ${meeting}, ${item}, ${title}, ${file}, ${bytes}, ${at})`.execute(tx)
        await tell(tx, 'meeting-document-put', meeting, act, { document: id })
        return null
      }),

    /** Another file under the same title and address. @returns the file that is let go; `null`: not now */
    replace: (id: string, { file, bytes }: KeptFile): Promise<string | null> =>
      locked(async (tx, now) => {
        if (!takesDocuments(now)) return null
        const former = await known(tx, id)
        if (former === undefined || former.isTakenOff) return null
        // Sent twice, it is there already.
        if (former.file === file) return file
        await sql`
          update agenda_document set file = ${file}, bytes = ${bytes}, put_at = ${at}
          where id = ${id}`.execute(tx)
        await tell(tx, 'meeting-document-replaced', meeting, act, { document: id })
        return former.file
      }),

    /** At any time: what should not be read is read no more. One that is forgotten already is read by nobody. */
    takeOff: (id: string): Promise<DocumentRefusal | null> =>
      locked(async (tx) => {
        const found = await known(tx, id)
        if (found?.isTakenOff === false) await setTakenOff(tx, id, at)
        return null
      }),

    /** Until a night forgets it, and while its item has room for it. */
    putBack: (id: string): Promise<DocumentRefusal | null> =>
      locked(async (tx) => {
        const found = await known(tx, id)
        if (found === undefined) return 'not-now'
        if (!found.isTakenOff) return null
        if ((await documentsOn(tx, found.item)).length >= mostDocuments) return 'too-many-documents'
        await setTakenOff(tx, id, null)
        return null
      }),
  }

  async function known(tx: Transaction<object>, id: string) {
    const found = await sql<Pick<AgendaDocument, 'item' | 'file' | 'isTakenOff'>>`
      select item, file, taken_off_at is not null as "isTakenOff" from agenda_document
      where id = ${id} and meeting = ${meeting}`.execute(tx)
    return found.rows[0]
  }

  async function isItem(tx: Transaction<object>, item: string): Promise<boolean> {
    const found = await sql`
      select from agenda_item where id = ${item} and meeting = ${meeting}`.execute(tx)
    return found.rows.length > 0
  }

  async function documentsOn(tx: Transaction<object>, item: string) {
    const found = await sql<Pick<AgendaDocument, 'title' | 'file'>>`
      select title, file from agenda_document
      where item = ${item} and meeting = ${meeting} and taken_off_at is null`.execute(tx)
    return found.rows
  }
}

/**
 * What was taken off more than a day ago, or is about an item that nobody put back, is of no use any more.
 *
 * @returns the files that are let go
 */
export async function forgetDocuments(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly string[]> {
  const gone = await sql<{ file: string }>`
    delete from agenda_document as document
    where document.taken_off_at < ${now.toISOString()}::timestamptz - interval '1 day'
      or not exists (
        select from agenda_item as item
        where item.id = document.item and item.meeting = document.meeting)
    returning file`.execute(tx)
  return gone.rows.map(({ file }) => file)
}
