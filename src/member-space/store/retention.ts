import { type RawBuilder, sql, type Transaction } from 'kysely'
import { lastDayIn } from '../../bodies/index.ts'
import { contentGone } from '../../moderation/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import { yearsKept } from '../rules/keeping.ts'
import { messageKind } from '../rules/subject.ts'

/** Written or put before, by somebody who left before too, or whom nobody knows as a member. */
function isOver(
  { body, author, at }: Readonly<Record<'body' | 'author' | 'at', RawBuilder<unknown>>>,
  now: Date,
): RawBuilder<boolean> {
  const past = sql`(${now.toISOString()}::timestamptz - make_interval(years => ${yearsKept}))::date`
  return sql`(
    ${at}::date < ${past} and coalesce(${lastDayIn(body, author)}, '-infinity') < ${past})`
}

/** What is too old goes, what moderation says of it too, and the threads left without a message. */
export async function forgetOldMessages(tx: Transaction<object>, act: Act): Promise<void> {
  const message = {
    ...{ body: sql`thread.body`, author: sql`message.author` },
    at: sql`message.written_at`,
  }
  const over = await sql<{ id: string }>`
    select message.id from space_message as message
    join space_thread as thread on thread.id = message.thread
    where ${isOver(message, act.now)}`.execute(tx)
  const ids = over.rows.map(({ id }) => id)
  // Its case, then the message: the order of every decision.
  for (const id of ids) await contentGone(tx, { kind: messageKind, id }, act)
  await sql`
    delete from space_message where id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    delete from space_thread as thread
    where not exists (select from space_message where thread = thread.id)`.execute(tx)
}

/** The same of documents, version by version. @returns the files that are let go */
export async function forgetOldDocuments(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly string[]> {
  const version = {
    ...{ body: sql`document.body`, author: sql`version.author` },
    at: sql`version.put_at`,
  }
  const gone = await sql<{ file: string | null }>`
    delete from space_document_version as version using space_document as document
    where document.id = version.document and ${isOver(version, now)}
    returning version.file`.execute(tx)
  await sql`
    delete from space_document as document
    where not exists (select from space_document_version where document = document.id)`.execute(tx)
  return gone.rows.flatMap(({ file }) => file ?? [])
}
