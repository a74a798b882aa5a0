import { type RawBuilder, sql } from 'kysely'
import { allOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import type {
  FoundMessage,
  Listed,
  ListedThread,
  ReadThread,
  SpaceMessage,
} from '../rules/message.ts'

const messageColumns = sql`
  message.id, message.author, message.part, message.text, message.state,
  message.written_at as "writtenAt", message.edited_at as "editedAt",
  message.withdrawn_by as "withdrawnBy", message.withdrawn_why as "withdrawnWhy"`

/** The title goes with the words of the first message: hidden or withdrawn, nobody reads it either. */
export const shownTitle = sql<string | null>`
  case (select first.state from space_message as first where first.thread = thread.id
    order by first.place limit 1) when 'shown' then thread.title end`

const ofBody = (body: string): RawBuilder<unknown> => sql`thread.body = ${body}`

/** Threads of the space of one body: of no other, whatever is asked. */
export function threadsOf(db: Database, body: string) {
  return {
    /** The liveliest first. */
    async list(page: number, perPage: number): Promise<Listed<ListedThread>> {
      const found = await sql<ListedThread & { total: number }>`
        select thread.id, thread.body, ${shownTitle} as title, thread.last_at as "lastAt",
          (select count(*)::int from space_message where thread = thread.id) as count,
          last.author as "lastAuthor", last.part as "lastPart", count(*) over ()::int as total
        from space_thread as thread
        join lateral (select author, part from space_message as message
          where message.thread = thread.id order by place desc limit 1) as last on true
        where ${ofBody(body)} order by thread.last_at desc, thread.id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { listed: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** @param page  `null`: the last one, where the newest is */
    async read(id: string, page: number | null, perPage: number): Promise<ReadThread | null> {
      const found = await sql<ReadThread>`
        with counted as (
          select thread.id, thread.body, ${shownTitle} as title,
            (select count(*)::int from space_message where thread = thread.id) as total
          from space_thread as thread where thread.id = ${id}::uuid and ${ofBody(body)}),
        placed as (
          select *, coalesce(${page}::int, greatest(1, ceil(total / ${perPage}::numeric)::int)) as page
          from counted)
        select placed.*, coalesce((select jsonb_agg(shown) from (
          select ${messageColumns} from space_message as message
          where message.thread = placed.id order by message.place
          limit ${perPage} offset (placed.page - 1) * ${perPage}) as shown), '[]') as messages
        from placed`.execute(db)
      return found.rows[0] ?? null
    },

    async message(id: string): Promise<(SpaceMessage & { readonly thread: string }) | null> {
      const found = await sql<SpaceMessage & { thread: string }>`
        select ${messageColumns}, message.thread from space_message as message
        join space_thread as thread on thread.id = message.thread
        where message.id = ${id}::uuid and ${ofBody(body)}`.execute(db)
      return found.rows[0] ?? null
    },

    /** What was written there in these words, the latest first; nothing withdrawn nor hidden. */
    async find(words: string, page: number, perPage: number): Promise<Listed<FoundMessage>> {
      const chosen = [
        ofBody(body),
        sql`message.state = 'shown'`,
        ...said(words, sql`message.words`),
      ]
      const found = await sql<FoundMessage & { total: number }>`
        select ${messageColumns}, message.thread, ${shownTitle} as title, count(*) over ()::int as total,
          1 + (select count(*)::int from space_message as before
            where before.thread = message.thread
              and before.place < message.place) / ${perPage}::int as page
        from space_message as message join space_thread as thread on thread.id = message.thread
        where ${allOf(chosen)} order by message.place desc
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { listed: found.rows, total: found.rows[0]?.total ?? 0 }
    },
  }
}
