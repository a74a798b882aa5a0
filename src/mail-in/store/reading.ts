import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Cursor, MailThere } from '../work/mailbox.ts'

/** How the reading of the mailbox goes. */
export interface Reading extends Cursor {
  readonly readAt: string | null
  readonly failingSince: string | null
  /** A code. */
  readonly fault: string | null
}

const nothingRead: Reading = {
  uidValidity: null,
  lastUid: 0,
  readAt: null,
  failingSince: null,
  fault: null,
}

export async function readingOf(db: Database): Promise<Reading> {
  const found = await sql<
    Omit<Reading, 'uidValidity' | 'lastUid'> & Record<'validity' | 'last', string | null>
  >`
    select uid_validity::text as validity, last_uid::text as last, read_at as "readAt",
      failing_since as "failingSince", fault
    from mailbox_reading`.execute(db)
  const [row] = found.rows
  if (row === undefined) return nothingRead
  const { validity, last, ...others } = row
  return {
    ...others,
    uidValidity: validity === null ? null : BigInt(validity),
    lastUid: Number(last ?? 0),
  }
}

/** Keeps a mail as it came: nothing is done with it yet. */
export async function keepMail(
  db: Database,
  { uidValidity, uid, source, isCut }: MailThere,
  now: Date,
): Promise<void> {
  await sql`
    insert into incoming_mail (id, uid_validity, uid, taken_at, source, is_cut, state)
    values (${randomUUID()}, ${uidValidity.toString()}::bigint, ${uid}, ${now.toISOString()},
      ${source}, ${isCut}, 'new')
    on conflict (uid_validity, uid) do nothing`.execute(db)
}

/** All mails are kept up to that one. */
export async function noteReached(
  db: Database,
  { uidValidity, lastUid }: { readonly uidValidity: bigint; readonly lastUid: number },
): Promise<void> {
  await sql`
    insert into mailbox_reading (uid_validity, last_uid)
    values (${uidValidity.toString()}::bigint, ${lastUid})
    on conflict (is_one) do update set uid_validity = excluded.uid_validity,
      last_uid = excluded.last_uid`.execute(db)
}

/** The mailbox was read to its end. */
export async function noteRead(db: Database, now: Date): Promise<void> {
  await sql`
    insert into mailbox_reading (read_at) values (${now.toISOString()})
    on conflict (is_one) do update set read_at = excluded.read_at, failing_since = null,
      fault = null`.execute(db)
}

/** It could not be. @param fault  a code, never what a server says */
export async function noteFault(db: Database, fault: string, now: Date): Promise<void> {
  await sql`
    insert into mailbox_reading as known (failing_since, fault) values (${now.toISOString()}, ${fault})
    on conflict (is_one) do update set fault = excluded.fault,
      failing_since = coalesce(known.failing_since, excluded.failing_since)`.execute(db)
}

/** The key that moves with what is told of the mailbox; by the database (migration 0072). */
export const mailInVersion = 'mail-in'

/** What an officer is told before she opens the page of mails. */
export interface MailOverview {
  readonly mailsWaiting: number
  readonly isMailFailing: boolean
}

/** As columns of another query: the page that shows it asks enough already. */
export const mailOverviewColumns = sql`
  (select count(*)::int from incoming_mail
    where incoming_mail.state in ('quarantined', 'unreadable')) as "mailsWaiting",
  exists (select from mailbox_reading where failing_since is not null) as "isMailFailing"`
