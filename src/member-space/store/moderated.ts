import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { SpaceMessage } from '../rules/message.ts'
import { tellOfThread } from './versions.ts'

/** A message with where it is, for who moderates. */
export interface LocatedMessage extends Pick<SpaceMessage, 'id' | 'author' | 'text' | 'state'> {
  readonly body: string
  readonly thread: string
  readonly title: string
}

const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** Those that exist among these, of any body; of what is no id, none. */
export async function messagesAmong(
  db: Database,
  ids: readonly string[],
): Promise<readonly LocatedMessage[]> {
  const found = await sql<LocatedMessage>`
    select message.id, message.author, message.text, message.state, message.thread, thread.body,
      thread.title
    from space_message as message join space_thread as thread on thread.id = message.thread
    where message.id = any(${ids.filter(isId)}::uuid[])`.execute(db)
  return found.rows
}

/** Hidden by a rule, or given back; what its author withdrew stays so. */
export async function setShown(
  tx: Transaction<object>,
  id: string,
  isShown: boolean,
  act: Act,
): Promise<void> {
  const state = isShown ? 'shown' : 'hidden'
  const changed = await sql<{ thread: string }>`
    update space_message set state = ${state}
    where id = ${id}::uuid and state <> 'withdrawn' returning thread`.execute(tx)
  for (const { thread } of changed.rows) {
    await tellOfThread(tx, `space-message-${state}`, thread, act, { message: id })
  }
}

/** Hidden long enough: it goes. */
export async function eraseMessage(tx: Transaction<object>, id: string, act: Act): Promise<void> {
  const gone = await sql<{ thread: string }>`
    delete from space_message where id = ${id}::uuid returning thread`.execute(tx)
  for (const { thread } of gone.rows) {
    await tellOfThread(tx, 'space-message-erased', thread, act, { message: id })
  }
}
