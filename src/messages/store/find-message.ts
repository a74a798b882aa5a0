import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Message } from '../rules/message.ts'

export const columns = sql`
  id, channel, recipient, subject, body, state, was_in_doubt as "wasInDoubt", language,
  waits_for_day as "waitsForDay", ends, reply_to as "replyTo", error,
  created_at as "createdAt", sent_at as "sentAt"`

export async function findMessage(db: Database, id: string): Promise<Message | null> {
  const found = await sql<Message>`select ${columns} from message where id = ${id}`.execute(db)
  return found.rows[0] ?? null
}
