import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { judgeAttachment } from '../rules/attachment.ts'
import type { ReadAttachment } from '../rules/mail.ts'
import type { Attachment, IncomingMail, IncomingState, MailFilters } from '../rules/listing.ts'
import type { Became } from '../work/taker.ts'

const columns = sql`
  id, state, why, taken_at as "takenAt", is_cut as "isCut", sender, sender_name as "senderName",
  subject, written, quoted, correspondent, about_id as "aboutId", source is not null as "hasSource"`

/** What is written of a mail once it was read. */
export interface SortedMail {
  readonly state: IncomingState
  readonly why: string | null
  readonly fingerprint: Buffer | null
  readonly sender: string | null
  readonly senderName: string | null
  readonly subject: string
  readonly written: string
  readonly quoted: string
  readonly correspondent: string | null
  readonly became: Became | null
}

/** Mails that came in. */
export function incoming(db: Database) {
  return {
    async find(id: string): Promise<IncomingMail | null> {
      const found = await sql<IncomingMail>`
        select ${columns} from incoming_mail where id = ${id}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    /** The latest first. */
    async page(
      { etat, sur, page }: MailFilters,
      perPage: number,
    ): Promise<{ readonly lines: readonly IncomingMail[]; readonly total: number }> {
      const found = await sql<IncomingMail & { total: number }>`
        select ${columns}, count(*) over ()::int as total from incoming_mail
        where state = any(${[...stateGroups[etat]]}::text[]) and (${sur} = '' or about_id = ${sur})
        order by taken_at desc, uid desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(
        db,
      )
      return { lines: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Taken from the mailbox a moment ago, and not sorted yet. */
    async unsortedCount(): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from incoming_mail where state = 'new'`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    async setBecame(id: string, became: Became | null): Promise<void> {
      await sql`
        update incoming_mail set about_kind = ${became?.kind ?? null},
          about_id = ${became?.id ?? null} where id = ${id}::uuid`.execute(db)
    },

    async attachments(mail: string): Promise<readonly Attachment[]> {
      const found = await sql<Attachment>`
        select id, name, size, type, why_not as "whyNot" from incoming_attachment
        where mail = ${mail}::uuid order by name, id`.execute(db)
      return found.rows
    },

    async attachment(
      mail: string,
      id: string,
    ): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
      const found = await sql<{ name: string; bytes: Buffer }>`
        select name, bytes from incoming_attachment
        where mail = ${mail}::uuid and id = ${id}::uuid and bytes is not null`.execute(db)
      return found.rows[0] ?? null
    },

    async source(id: string): Promise<Buffer | null> {
      const found = await sql<{ source: Buffer }>`
        select source from incoming_mail where id = ${id}::uuid and source is not null`.execute(db)
      return found.rows[0]?.source ?? null
    },

    /** Some that nothing was done with yet, the oldest first. */
    async unsorted(most: number): Promise<readonly string[]> {
      const found = await sql<{ id: string }>`
        select id from incoming_mail where state = 'new'
        order by tries, taken_at, uid limit ${most}`.execute(db)
      return found.rows.map(({ id }) => id)
    },

    /**
     * Counts one more try, before it is made: what stops the program is not tried for ever.
     *
     * @returns the mail as it came; `null` when it was sorted meanwhile
     */
    async tryOnce(
      id: string,
    ): Promise<{ readonly tries: number; readonly source: Buffer | null } | null> {
      const tried = await sql<{ tries: number; source: Buffer | null }>`
        update incoming_mail set tries = tries + 1 where id = ${id}::uuid and state = 'new'
        returning tries, source`.execute(db)
      return tried.rows[0] ?? null
    },

    async setUnreadable(id: string): Promise<void> {
      await sql`
        update incoming_mail set state = 'unreadable', why = 'unreadable'
        where id = ${id}::uuid and state = 'new'`.execute(db)
    },
  }
}

const stateGroups: Readonly<Record<MailFilters['etat'], readonly IncomingState[]>> = {
  waiting: ['quarantined', 'unreadable'],
  kept: ['kept'],
  dropped: ['dropped', 'refused'],
}

/** Whether it is still to be sorted: locked until the end of the transaction. */
export async function lockNew(tx: Transaction<object>, id: string): Promise<boolean> {
  const found = await sql`
    select from incoming_mail where id = ${id}::uuid and state = 'new' for update`.execute(tx)
  return found.rows.length === 1
}

export async function isKnownMail(tx: Transaction<object>, fingerprint: Buffer): Promise<boolean> {
  // Two programs that sort the same mail at once wait for each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${fingerprint}, 'hex'), 7))`.execute(
    tx,
  )
  const found = await sql`
    select from incoming_mail where fingerprint = ${fingerprint}`.execute(tx)
  return found.rows.length > 0
}

/** What a mail was found to be; its source is kept no longer. */
export async function saveSorted(
  tx: Transaction<object>,
  id: string,
  mail: SortedMail,
): Promise<void> {
  await sql`
    update incoming_mail set state = ${mail.state}, why = ${mail.why}, source = null,
      fingerprint = ${mail.fingerprint}, sender = ${mail.sender},
      sender_name = ${mail.senderName}, subject = ${mail.subject}, written = ${mail.written},
      quoted = ${mail.quoted}, correspondent = ${mail.correspondent},
      about_kind = ${mail.became?.kind ?? null}, about_id = ${mail.became?.id ?? null}
    where id = ${id}::uuid`.execute(tx)
}

/** What came with it, within limits; of the rest, its name and why. */
export async function keepAttachments(
  tx: Transaction<object>,
  mail: string,
  attachments: readonly ReadAttachment[],
): Promise<void> {
  let before = { count: 0, bytes: 0 }
  // Past a hundred, nobody sent them to be read.
  for (const { name, bytes } of attachments.slice(0, 100)) {
    const judged = judgeAttachment(name, bytes, before)
    if (judged.ok) before = { count: before.count + 1, bytes: before.bytes + bytes.length }
    await sql`
      insert into incoming_attachment (id, mail, name, size, type, bytes, why_not)
      values (${randomUUID()}, ${mail}::uuid, ${name}, ${bytes.length},
        ${judged.ok ? judged.type : null}, ${judged.ok ? bytes : null},
        ${judged.ok ? null : judged.why})`.execute(tx)
  }
}

/** Closes a mail that waited for an officer. @returns false when somebody else did */
export async function decide(
  tx: Transaction<object>,
  id: string,
  decision: {
    readonly state: 'kept' | 'refused'
    readonly by: string
    readonly now: Date
  },
): Promise<boolean> {
  const { state, by, now } = decision
  const decided = await sql`
    update incoming_mail set state = ${state}, decided_by = ${by}::uuid,
      decided_at = ${now.toISOString()}
    where id = ${id}::uuid and state in ('quarantined', 'dropped', 'unreadable')`.execute(tx)
  return decided.numAffectedRows === 1n
}

/** Months a mail stays, with what came with it; and days, when nobody was meant to read it. */
export const keptMonths = 6
export const droppedDays = 30

export async function forgetOldMails(tx: Transaction<object>, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await sql`
    delete from incoming_mail
    where state in ('kept', 'quarantined', 'unreadable')
        and taken_at < ${at} - make_interval(months => ${keptMonths})
      or state in ('dropped', 'refused') and taken_at < ${at} - make_interval(days => ${droppedDays})
    `.execute(tx)
}

/** All that one thing came with: its mails, their words, their attachments. */
export async function forgetMailsAbout(
  tx: Transaction<object>,
  kind: string,
  id: string,
  sender: string,
): Promise<void> {
  await sql`
    delete from incoming_mail where about_kind = ${kind} and about_id = ${id} and sender = ${sender}
    `.execute(tx)
}
