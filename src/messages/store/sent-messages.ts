import { type RawBuilder, sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Channel, MessageState } from '../rules/message.ts'
import type { SentFilter } from '../rules/sent.ts'
import { sendAgain, stopped } from './messages.ts'

/** A message as officers see it: never its subject, which may hold a code, nor its text. */
export interface SentMessage {
  readonly id: string
  readonly channel: Channel
  /** To be masked before it is shown; `null` once erased. */
  readonly recipient: string | null
  readonly template: string | null
  readonly state: MessageState
  readonly waitsForDay: boolean
  readonly wasInDoubt: boolean
  readonly error: string | null
  readonly createdAt: string
  readonly sentAt: string | null
  /** A job still waits to send it. */
  readonly isRetried: boolean
}

export interface SentQuery {
  readonly state: SentFilter | null
  /** `''`: those without a template; `null`: all. */
  readonly template: string | null
}

export interface SentFigures {
  readonly waiting: number
  readonly failed: number
  readonly doubt: number
  /** That wait because the town’s server of mail is away: among those that wait. */
  readonly stopped: number
  /** In thirty days. */
  readonly sent: number
}

/** The town’s server of mail does not take what leaves. */
export interface Outage {
  /** What it was last found to be: a code. */
  readonly code: string
  readonly count: number
  /** Of the oldest message that waits. */
  readonly since: string
  readonly lastSentAt: string | null
}

const inState: Readonly<Record<SentFilter, RawBuilder<unknown>>> = {
  waiting: sql`state in ('waiting', 'sending')`,
  failed: sql`state = 'failed'`,
  doubt: sql`was_in_doubt`,
  sent: sql`state = 'sent'`,
}

const matching = ({ state, template }: SentQuery) => sql`
  ${state === null ? sql`true` : inState[state]}
  and ${template === null ? sql`true` : template === '' ? sql`template is null` : sql`template = ${template}`}`

/** What left, and what did not, for officers. */
export function sentMessages(db: Database) {
  return {
    /** The latest first. */
    async page(query: SentQuery, page: number, perPage: number): Promise<readonly SentMessage[]> {
      const found = await sql<SentMessage>`
        select message.id, channel, recipient, template, message.state,
          waits_for_day as "waitsForDay", was_in_doubt as "wasInDoubt", message.error,
          message.created_at as "createdAt", sent_at as "sentAt",
          coalesce(job.state in ('waiting', 'running'), false) as "isRetried"
        from (
          select * from message where ${matching(query)}
          order by created_at desc, id limit ${perPage} offset ${(page - 1) * perPage}) as message
        left join job on job.id = message.job
        order by message.created_at desc, message.id`.execute(db)
      return found.rows
    },

    async count(query: SentQuery): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from message where ${matching(query)}`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    async figures(now: Date): Promise<SentFigures> {
      const since = new Date(now.getTime() - 30 * 86_400_000).toISOString()
      const found = await sql<SentFigures>`
        select count(*) filter (where ${inState.waiting})::int as waiting,
          count(*) filter (where ${inState.failed})::int as failed,
          count(*) filter (where ${inState.doubt})::int as doubt,
          count(*) filter (where ${stopped})::int as stopped,
          count(*) filter (where state = 'sent' and sent_at >= ${since}::timestamptz)::int as sent
        from message`.execute(db)
      return found.rows[0] ?? { waiting: 0, failed: 0, doubt: 0, stopped: 0, sent: 0 }
    },

    /** @returns null as long as nothing waits for the server */
    async outage(): Promise<Outage | null> {
      const found = await sql<Outage>`
        select count(*)::int as count, min(created_at) as since,
          (array_agg(error order by created_at))[1] as code,
          (select max(sent_at) from message where channel = 'mail') as "lastSentAt"
        from message where ${stopped} having count(*) > 0`.execute(db)
      return found.rows[0] ?? null
    },

    /**
     * Sends again what failed or is in doubt, with the same `Message-ID`.
     *
     * @returns false when it has left for sure, or its text is erased
     */
    async resend(id: string, { by, now }: { readonly by: string; readonly now: Date }) {
      return inTransaction(db, async (tx) => {
        const freed = await sql`
          update message set state = 'waiting', error = null
          where id = ${id} and erased_at is null and (state = 'failed' or was_in_doubt)
          `.execute(tx)
        if (freed.numAffectedRows !== 1n) return false
        await sendAgain(tx, id)
        await recordEvents(tx, [
          {
            type: 'message-resent',
            subject: { kind: 'message', id },
            payload: { by },
            at: now.toISOString(),
          },
        ])
        return true
      })
    },

    /** The values of the latest message of a template, kept where they name nobody. */
    async latestValues(
      template: string,
    ): Promise<Readonly<Record<string, string | number>> | null> {
      const found = await sql<{ values: Readonly<Record<string, string | number>> }>`
        select values from (
          select template_values as values, created_at as at from message
            where template = ${template} and template_values is not null
          union all
          select template_values, made_at from announcement
            where template = ${template} and template_values is not null) as known
        order by at desc limit 1`.execute(db)
      return found.rows[0]?.values ?? null
    },
  }
}
