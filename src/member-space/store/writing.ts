import { sql, type Transaction } from 'kysely'
import { contentGone, holdCase } from '../../moderation/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { mayEdit, type SpaceMessage, withdrawsAs } from '../rules/message.ts'
import { messageKind } from '../rules/subject.ts'
import type { SpacePart } from '../rules/permissions.ts'
import { tellOfThread } from './versions.ts'

export interface NewMessage {
  readonly id: string
  readonly thread: string
  readonly part: SpacePart
  readonly text: string
}

/** Somebody opens a thread with its first message. @returns false when its form was sent before */
export async function openThread(
  tx: Transaction<object>,
  { title, body, ...first }: NewMessage & { readonly title: string; readonly body: string },
  act: Act,
): Promise<boolean> {
  const at = act.now.toISOString()
  const made = await sql`
    insert into space_thread (id, body, title, opened_at, last_at)
    values (${first.thread}, ${body}, ${title}, ${at}, ${at})
    on conflict (id) do nothing`.execute(tx)
  if (made.numAffectedRows !== 1n) return false
  await keep(tx, first, `${title} ${first.text}`, act)
  await tellOfThread(tx, 'space-thread-opened', first.thread, act, { body })
  return true
}

/** Somebody answers in a thread. @returns false when its form was sent before */
export async function reply(
  tx: Transaction<object>,
  message: NewMessage,
  act: Act,
): Promise<boolean> {
  await sql`select from space_thread where id = ${message.thread}::uuid for update`.execute(tx)
  if (!(await keep(tx, message, message.text, act))) return false
  await sql`
    update space_thread set last_at = ${act.now.toISOString()}
    where id = ${message.thread}`.execute(tx)
  await tellOfThread(tx, 'space-message-written', message.thread, act, { message: message.id })
  return true
}

async function keep(
  tx: Transaction<object>,
  { id, thread, part, text }: NewMessage,
  words: string,
  { by, now }: Act,
): Promise<boolean> {
  const made = await sql`
    insert into space_message (id, thread, author, part, text, written_at, words)
    values (${id}, ${thread}, ${by}, ${part}, ${text}, ${now.toISOString()}, ${plainWords(words)})
    on conflict (id) do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

interface Locked extends Pick<SpaceMessage, 'author' | 'state' | 'writtenAt'> {
  readonly thread: string
  /** Of its thread, when it is the first there: found with it. */
  readonly title: string
}

async function locked(tx: Transaction<object>, id: string): Promise<Locked | null> {
  const found = await sql<Locked>`
    select author, state, written_at as "writtenAt", thread,
      case when id = (select id from space_message as first where first.thread = message.thread
        order by place limit 1)
      then (select title from space_thread where id = message.thread) else '' end as title
    from space_message as message where id = ${id}::uuid for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Its author mends a message. @returns whether she still could */
export const mend = (db: Database, id: string, text: string, act: Act): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const one = await locked(tx, id)
    if (one === null || !mayEdit(one, act.by, act.now)) return false
    await sql`
      update space_message set text = ${text}, edited_at = ${act.now.toISOString()},
        words = ${plainWords(`${one.title} ${text}`)}
      where id = ${id}::uuid`.execute(tx)
    await tellOfThread(tx, 'space-message-mended', one.thread, act, { message: id })
    return true
  })

/** A message is withdrawn: its words go, that there was one stays. @returns whether it could be */
export const withdraw = (
  db: Database,
  id: string,
  { why, isOfficer }: { readonly why: string; readonly isOfficer: boolean },
  act: Act,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const subject = { kind: messageKind, id }
    // Its case, then the message: the order of every decision.
    await holdCase(tx, subject)
    const one = await locked(tx, id)
    const as = one === null ? null : withdrawsAs(one, act.by, isOfficer)
    if (one === null || as === null) return false
    await sql`
      update space_message set text = null, state = 'withdrawn', withdrawn_by = ${as},
        withdrawn_why = ${why}, edited_at = null, words = ''
      where id = ${id}::uuid`.execute(tx)
    await contentGone(tx, subject, act)
    await tellOfThread(tx, 'space-message-withdrawn', one.thread, act, { message: id, as })
    return true
  })
