import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Mailing, MailingFigures } from '../rules/mailing.ts'
import type { About } from '../rules/template.ts'
import { sendMailingKind } from '../work/asked-kinds.ts'

const columns = sql`
  id, jsonb_build_object('kind', about_kind, 'id', about_id) as about, subject, body, state,
  made_by as "madeBy", made_at as "madeAt", recipients, sent_at as "sentAt"`

export function mailings(db: Database) {
  return {
    async find(id: string): Promise<Mailing | null> {
      const found = await sql<Mailing>`select ${columns} from mailing where id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    /** The latest first. */
    async list(page: number, perPage: number): Promise<readonly Mailing[]> {
      const found = await sql<Mailing>`
        select ${columns} from mailing order by made_at desc, id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return found.rows
    },

    async count(): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from mailing`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    /** A draft: nothing leaves. */
    async draft(
      text: { readonly about: About; readonly subject: string; readonly body: string },
      { by, now }: Act,
    ): Promise<string> {
      const id = randomUUID()
      await sql`
        insert into mailing (id, about_kind, about_id, subject, body, made_by, made_at)
        values (${id}, ${text.about.kind}, ${text.about.id}, ${text.subject}, ${text.body}, ${by},
          ${now.toISOString()})`.execute(db)
      return id
    },

    async drop(id: string): Promise<void> {
      await sql`delete from mailing where id = ${id} and state = 'draft'`.execute(db)
    },

    /**
     * Sends it, once: a second press finds no draft.
     *
     * @param recipients  as the page announced them
     */
    async send(id: string, recipients: number, { by, now }: Act): Promise<void> {
      await inTransaction(db, async (tx) => {
        const sent = await sql`
          update mailing set state = 'sending', recipients = ${recipients},
            sent_at = ${now.toISOString()}
          where id = ${id} and state = 'draft'`.execute(tx)
        if (sent.numAffectedRows !== 1n) return
        await enqueue(tx, sendMailingKind, { mailing: id })
        await recordEvents(tx, [
          {
            type: 'mailing-sent',
            subject: { kind: 'mailing', id },
            payload: { recipients, by },
            at: now.toISOString(),
          },
        ])
      })
    },

    /** All its messages are written. */
    async end(id: string, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`update mailing set state = 'sent' where id = ${id}`.execute(tx)
        // Of the whole mailing, however often its job was taken again.
        const { written } = await mailings(tx).figures(id)
        await recordEvents(tx, [
          {
            type: 'mailing-written',
            subject: { kind: 'mailing', id },
            payload: { written },
            at: now.toISOString(),
          },
        ])
      })
    },

    async figures(id: string): Promise<MailingFigures> {
      const found = await sql<MailingFigures>`
        select count(*)::int as written, count(*) filter (where state = 'sent')::int as sent,
          count(*) filter (where state = 'failed')::int as failed
        from message where batch = ${id}`.execute(db)
      return found.rows[0] ?? { written: 0, sent: 0, failed: 0 }
    },
  }
}
