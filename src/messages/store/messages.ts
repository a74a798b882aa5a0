import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import {
  type Channel,
  keptHoursByDefault,
  type Message,
  type OutgoingMail,
  type OutgoingSms,
} from '../rules/message.ts'
import { columns } from './find-message.ts'
import { sendMessageJob } from '../work/send-message-kind.ts'

/**
 * Writes a mail in the transaction of its cause: it leaves if the cause is kept, and not otherwise.
 *
 * @returns the id of the message, which is also in the `Message-ID` the mail bears
 */
export const sendMail = (tx: Transaction<object>, mail: OutgoingMail): Promise<string> =>
  write(tx, 'mail', mail, mail.subject)

/** The same for a text message. Without an operator configured it stays in the town's mailbox page. */
export const sendSms = (tx: Transaction<object>, sms: OutgoingSms): Promise<string> =>
  write(tx, 'sms', sms, null)

async function write(
  tx: Transaction<object>,
  channel: Channel,
  { to, party, text, keptHours = keptHoursByDefault }: OutgoingSms,
  subject: string | null,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into message (id, channel, recipient, party, subject, body, erase_at)
    values (${id}, ${channel}, ${to}, ${party ?? null}, ${subject}, ${text},
      clock_timestamp() + make_interval(hours => ${keptHours}))`.execute(tx)
  await enqueue(tx, sendMessageJob, { message: id })
  return id
}

/** Messages as they are kept, latest first. */
export async function latestMessages(db: Database, limit = 50): Promise<readonly Message[]> {
  const found = await sql<Message>`
    select ${columns} from message order by created_at desc, id limit ${limit}`.execute(db)
  return found.rows
}

/** Has the messages that waited for a server of mail sent, once there is one. @returns how many */
export async function takeUpWaiting(tx: Transaction<object>): Promise<number> {
  const found = await sql<{ id: string }>`
    select message.id from message
    where state = 'waiting' and channel = 'mail' and erased_at is null
      and created_at < clock_timestamp() - interval '1 minute'
      and not exists (
        select from job where kind = ${sendMessageJob.name} and state in ('waiting', 'running')
          and payload ->> 'message' = message.id::text)
    order by created_at limit 200`.execute(tx)
  for (const { id } of found.rows) await enqueue(tx, sendMessageJob, { message: id })
  return found.rows.length
}

/** Which of these messages had really left by then. */
export async function sentBefore(
  db: Database,
  messages: readonly string[],
  instant: Date,
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select id from message where id = any(${messages}::uuid[]) and state = 'sent'
      and sent_at <= ${instant.toISOString()}::timestamptz`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** Erases the texts and addresses whose time has come. @returns how many */
export async function eraseOldMessages(db: Database): Promise<number> {
  const erased = await sql`
    update message set recipient = null, subject = null, body = null, party = null,
      erased_at = clock_timestamp()
    where erased_at is null and erase_at <= clock_timestamp()`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

/** Erases all that was sent to an address, whoever it was for. @returns how many */
export async function eraseMessagesTo(db: Database, address: string): Promise<number> {
  const erased = await sql`
    update message set recipient = null, subject = null, body = null, party = null,
      erased_at = clock_timestamp()
    where erased_at is null and recipient = ${address}`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

/** Erases all that was sent to a person. @returns how many */
export async function eraseMessagesOf(db: Database, party: string): Promise<number> {
  const erased = await sql`
    update message set recipient = null, subject = null, body = null, party = null,
      erased_at = clock_timestamp()
    where erased_at is null and party = ${party}::uuid`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}
