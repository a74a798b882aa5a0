import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { findMessage } from '../store/find-message.ts'
import { messageIdOf, type PostOffice, postOffice } from './post-office.ts'

/**
 * Sends a message once more: at least once, with the same `Message-ID` each time.
 *
 * Marked as being sent before it leaves: a message found so was cut before its answer, and is shown
 * as in doubt. Without a server of mail it waits, and is taken up when there is one.
 */
export async function sendMessage(
  db: Database,
  id: string,
  office: PostOffice | null = postOffice(),
): Promise<void> {
  const message = await findMessage(db, id)
  if (message === null || message.state === 'sent' || message.recipient === null) return
  // Text messages have no operator yet: they stay on the town's mailbox page.
  if (office === null || message.channel === 'sms') return

  await sql`
    update message set was_in_doubt = was_in_doubt or state = 'sending', state = 'sending'
    where id = ${id}`.execute(db)
  try {
    await office.post({
      messageId: messageIdOf(id, process.env['PARVIS_PUBLIC_URL'] ?? ''),
      to: message.recipient,
      subject: message.subject ?? '',
      text: message.body ?? '',
    })
  } catch (error) {
    await sql`
      update message set state = 'failed', error = ${codeOf(error)} where id = ${id}`.execute(db)
    throw error
  }
  await sql`
    update message set state = 'sent', error = null, sent_at = clock_timestamp()
    where id = ${id}`.execute(db)
}

/** `ECONNREFUSED`, `EAUTH`, `EENVELOPE`: what the server said may name somebody. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Za-z0-9_-]{1,60}$/.test(code) ? code : 'unexpected'
}
