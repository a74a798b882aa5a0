import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import {
  type Channel,
  keptHoursByDefault,
  type Message,
  type OutgoingMail,
  type Origin,
  type OutgoingSms,
} from '../rules/message.ts'
import type { TemplateValues } from '../rules/template.ts'
import { columns } from './find-message.ts'
import { sendMessageKind } from '../work/asked-kinds.ts'

/**
 * Writes a mail in the transaction of its cause: it leaves if the cause is kept, and not otherwise.
 *
 * @returns the id of the message, which is also in the `Message-ID` the mail bears
 */
export const sendMail = (tx: Transaction<object>, mail: OutgoingMail): Promise<string> =>
  writeMessage(tx, 'mail', mail)

/** The same for a text message. Without an operator configured it stays in the town's mailbox page. */
export const sendSms = (tx: Transaction<object>, sms: OutgoingSms): Promise<string> =>
  writeMessage(tx, 'sms', sms)

/** @param origin  when it was written from a template */
export async function writeMessage(
  tx: Transaction<object>,
  channel: Channel,
  {
    to,
    party,
    subject,
    text,
    replyTo,
    keptHours = keptHoursByDefault,
  }: OutgoingSms & Partial<Pick<OutgoingMail, 'subject' | 'replyTo'>>,
  origin: Origin | null = null,
): Promise<string> {
  const id = randomUUID()
  const job = await enqueue(tx, sendMessageKind, { message: id })
  await sql`
    insert into message (id, channel, recipient, party, subject, body, erase_at, job, language,
      template, template_values, about_kind, about_id, waits_for_day, ends, reply_to, batch)
    values (${id}, ${channel}, ${to}, ${party ?? null}, ${subject ?? null}, ${text},
      clock_timestamp() + make_interval(hours => ${keptHours}), ${job}, ${origin?.language ?? 'fr'},
      ${origin?.template ?? null}, ${jsonOrNull(origin?.values ?? null)}::jsonb,
      ${origin?.about?.kind ?? null}, ${origin?.about?.id ?? null},
      ${origin?.waitsForDay ?? false}, ${origin?.ends ?? null}, ${replyTo ?? null},
      ${origin?.batch ?? null})`.execute(tx)
  return id
}

const jsonOrNull = (value: TemplateValues | null): string | null =>
  value === null ? null : JSON.stringify(value)

/** Messages as they are kept, latest first. */
export async function latestMessages(db: Database, limit = 50): Promise<readonly Message[]> {
  const found = await sql<Message>`
    select ${columns} from message order by created_at desc, id limit ${limit}`.execute(db)
  return found.rows
}

/** Of them, asked for at once: the others a minute later. */
const takenUpAtOnce = 1000

/**
 * Has the messages that wait for a server of mail sent: those written before there was one, and those it
 * was away for.
 *
 * Of the last, one alone knocks: as long as the server is away, nobody else waits at its door. Always
 * drawn by chance: a mail at which the server hangs up each time stops the others for a while, never for
 * good.
 *
 * @returns how many
 */
export async function takeUpWaiting(tx: Transaction<object>): Promise<number> {
  const found = await sql<{ id: string }>`
    select message.id from message
    where state = 'waiting' and channel = 'mail' and erased_at is null
      and created_at < clock_timestamp() - interval '1 minute'
      and not exists (
        select from job where job.id = message.job and job.state in ('waiting', 'running'))
    order by random()
    limit case when exists (select from message where ${stopped}) then 1 else ${takenUpAtOnce} end
    `.execute(tx)
  for (const { id } of found.rows) await sendAgain(tx, id)
  return found.rows.length
}

/** A mail that the town’s server was away for. */
export const stopped = sql`
  message.state = 'waiting' and message.channel = 'mail' and message.error is not null
    and message.erased_at is null`

/** One has left: the others no longer wait for the server, and follow. */
export async function endOutage(tx: Transaction<object>): Promise<void> {
  await sql`update message set error = null where ${stopped}`.execute(tx)
  await takeUpWaiting(tx)
}

/** Asks for one more sending of a message, with all its chances. @param runAt  at once by default */
export async function sendAgain(tx: Transaction<object>, id: string, runAt?: Date): Promise<void> {
  const job = await enqueue(
    tx,
    sendMessageKind,
    { message: id },
    runAt === undefined ? {} : { runAt },
  )
  await sql`update message set job = ${job} where id = ${id}`.execute(tx)
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
      template_values = null, ends = null, reply_to = null,
      erased_at = clock_timestamp()
    where erased_at is null and erase_at <= clock_timestamp()`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

/** Erases all that was sent to an address, whoever it was for. @returns how many */
export async function eraseMessagesTo(db: Database, address: string): Promise<number> {
  const erased = await sql`
    update message set recipient = null, subject = null, body = null, party = null,
      template_values = null, ends = null, reply_to = null,
      erased_at = clock_timestamp()
    where erased_at is null and recipient = ${address}`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

/** Erases all that was sent to a person. @returns how many */
export async function eraseMessagesOf(db: Database, party: string): Promise<number> {
  const erased = await sql`
    update message set recipient = null, subject = null, body = null, party = null,
      template_values = null, ends = null, reply_to = null,
      erased_at = clock_timestamp()
    where erased_at is null and party = ${party}::uuid`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}
