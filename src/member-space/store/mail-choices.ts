import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { MailChoice, MailPace } from '../rules/mail-choice.ts'
import { shownTitle } from './threads.ts'

/** What somebody who is told once a day has not been told yet. */
export interface Untold {
  /** `null`: that of a thread, taken away. */
  readonly title: string | null
  readonly count: number
}

/** Who is told by mail of what is new, and how often. */
export function mailChoices(db: Database) {
  const listed = async (where: RawBuilder<unknown>): Promise<readonly MailChoice[]> => {
    const found = await sql<MailChoice>`
      select id, body, party, told_until as "toldUntil" from space_mail_choice
      where ${where} order by id`.execute(db)
    return found.rows
  }
  return {
    async of(body: string, party: string): Promise<MailPace> {
      const found = await sql<{ pace: MailPace }>`
        select pace from space_mail_choice
        where body = ${body} and party = ${party}::uuid`.execute(db)
      return found.rows[0]?.pace ?? 'never'
    },

    async choose(
      { body, party }: Pick<MailChoice, 'body' | 'party'>,
      pace: MailPace,
      now: Date,
    ): Promise<void> {
      if (pace === 'never') {
        await sql`
          delete from space_mail_choice
          where body = ${body} and party = ${party}::uuid`.execute(db)
        return
      }
      await sql`
        insert into space_mail_choice (id, body, party, pace, told_until)
        values (${randomUUID()}, ${body}, ${party}, ${pace}, ${now.toISOString()})
        on conflict (body, party) do update set pace = excluded.pace,
          told_until = excluded.told_until`.execute(db)
    },

    async find(id: string): Promise<MailChoice | null> {
      return (await listed(sql`id = ${id}::uuid`))[0] ?? null
    },

    /** Asked again, it is done already. */
    end: (id: string): Promise<unknown> =>
      sql`delete from space_mail_choice where id = ${id}::uuid`.execute(db),

    /** Those who are told each time. */
    atOnce: (body: string) => listed(sql`body = ${body} and pace = 'each'`),

    all: () => listed(sql`true`),

    daily: () => listed(sql`pace = 'daily'`),

    /** What others wrote or put there since she was told, title by title. */
    async untold({ body, party, toldUntil }: MailChoice, now: Date): Promise<readonly Untold[]> {
      const isNew = (at: RawBuilder<unknown>) => sql`
        ${at} > ${toldUntil}::timestamptz and ${at} <= ${now.toISOString()}::timestamptz`
      const found = await sql<Untold>`
        select title, count from (
          select thread.id, ${shownTitle} as title, max(message.written_at) as at, count(*)::int as count
          from space_message as message join space_thread as thread on thread.id = message.thread
          where thread.body = ${body} and message.state = 'shown'
            and message.author is distinct from ${party}::uuid
            and ${isNew(sql`message.written_at`)}
          group by thread.id, thread.title
          union all
          select document.id, document.title, max(version.put_at), 0
          from space_document_version as version
          join space_document as document on document.id = version.document
          where document.body = ${body} and document.withdrawn_by is null
            and version.author is distinct from ${party}::uuid and ${isNew(sql`version.put_at`)}
          group by document.id, document.title) as fresh
        order by at desc, id limit 20`.execute(db)
      return found.rows
    },

    noteTold: (id: string, now: Date): Promise<unknown> =>
      sql`
        update space_mail_choice set told_until = ${now.toISOString()}
        where id = ${id}::uuid`.execute(db),
  }
}
