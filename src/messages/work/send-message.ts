import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { findMessage } from '../store/find-message.ts'
import type { Message } from '../rules/message.ts'
import { messageIdOf, type PostOffice, postOffice } from './post-office.ts'
import { type SmsOperator, smsOperator } from './sms-operator.ts'

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
  operator: SmsOperator | null = smsOperator(),
): Promise<void> {
  const message = await findMessage(db, id)
  if (message === null || message.state === 'sent' || message.recipient === null) return
  const leave = wayOut(message, { office, operator })
  // Kept until there is a server of mail; a text message stays on the mailbox page.
  if (leave === null) return

  await sql`
    update message set was_in_doubt = was_in_doubt or state = 'sending', state = 'sending'
    where id = ${id}`.execute(db)
  try {
    await leave()
  } catch (error) {
    await sql`
      update message set state = 'failed', error = ${codeOf(error)} where id = ${id}`.execute(db)
    throw error
  }
  await sql`
    update message set state = 'sent', error = null, sent_at = clock_timestamp()
    where id = ${id}`.execute(db)
}

/** How a message leaves; `null` when nothing carries it here. */
function wayOut(
  { id, channel, recipient, subject, body }: Message,
  {
    office,
    operator,
  }: { readonly office: PostOffice | null; readonly operator: SmsOperator | null },
): (() => Promise<void>) | null {
  const [to, text] = [recipient ?? '', body ?? '']
  if (channel === 'sms') return operator && (() => operator.post({ id, to, text }))
  const messageId = messageIdOf(id, process.env['PARVIS_PUBLIC_URL'] ?? '')
  return office && (() => office.post({ messageId, to, subject: subject ?? '', text }))
}

/** `ECONNREFUSED`, `EAUTH`, `EENVELOPE`: what the server said may name somebody. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Za-z0-9_-]{1,60}$/.test(code) ? code : 'unexpected'
}
