import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Comment, Commented, CommentState } from '../rules/comment.ts'
import type { ThreadState } from '../rules/thread.ts'
import { tell } from './versions.ts'

const columns = sql`
  comment.id, jsonb_build_object('kind', about_kind, 'id', about_id) as about, author, text,
  language, state, written_at as "writtenAt", shown_at as "shownAt", edited_at as "editedAt"`

/** What is shown under a page. */
export interface Thread {
  readonly state: ThreadState
  readonly total: number
  readonly comments: readonly Comment[]
}

export interface NewComment {
  readonly id: string
  readonly about: Commented
  readonly author: string
  readonly text: string
  readonly language: string
  readonly state: Extract<CommentState, 'shown' | 'waiting'>
}

const isId = (text: string): boolean => z.uuid().safeParse(text).success

const under = ({ kind, id }: Commented) => sql`about_kind = ${kind} and about_id = ${id}`

/** Comments, as they are read. */
export function comments(db: Database) {
  return {
    async find(id: string): Promise<Comment | null> {
      const found = await sql<Comment>`
        select ${columns} from comment where id = ${id}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    /** Those that exist among these; of what is no id, none. */
    async findAll(ids: readonly string[]): Promise<readonly Comment[]> {
      const found = await sql<Comment>`
        select ${columns} from comment where id = any(${ids.filter(isId)}::uuid[])`.execute(db)
      return found.rows
    },

    /** A page of what anybody reads, the oldest first, in one query. */
    async thread(about: Commented, page: number, perPage: number): Promise<Thread> {
      const found = await sql<{ isOpen: boolean | null; total: number; comments: Comment[] }>`
        select (select is_open from comment_thread where ${under(about)}) as "isOpen",
          (select count(*)::int from comment where ${under(about)} and state = 'shown') as total,
          coalesce((select jsonb_agg(to_jsonb(listed)) from (
            select ${columns} from comment where ${under(about)} and state = 'shown'
            order by written_at, id limit ${perPage} offset ${(page - 1) * perPage}) as listed),
            '[]') as comments`.execute(db)
      const [row] = found.rows
      const isOpen = row?.isOpen ?? null
      return {
        state: isOpen === null ? 'none' : isOpen ? 'open' : 'closed',
        total: row?.total ?? 0,
        comments: row?.comments ?? [],
      }
    },

    /** Her own, the latest first, and how many there are; those she erased are gone. */
    async of(
      person: string,
      page: number,
      perPage: number,
    ): Promise<{ readonly shown: readonly Comment[]; readonly total: number }> {
      const own = sql`author = ${person}::uuid and text is not null`
      const found = await sql<Comment & { readonly total: number }>`
        select ${columns}, count(*) over ()::int as total from comment where ${own}
        order by written_at desc, id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { shown: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Her texts stay, without her name, when her account goes. */
    async keepsTexts(person: string): Promise<boolean> {
      const found = await sql`
        select from comment_wish where party = ${person}::uuid and keeps_texts`.execute(db)
      return found.rows.length > 0
    },

    async wish(person: string, keepsTexts: boolean): Promise<void> {
      await sql`
        insert into comment_wish (party, keeps_texts) values (${person}, ${keepsTexts})
        on conflict (party) do update set keeps_texts = ${keepsTexts}`.execute(db)
    },
  }
}

/** Keeps a comment. @returns false when its form was sent before */
export async function writeComment(
  tx: Transaction<object>,
  { id, about, author, text, language, state }: NewComment,
  act: Act,
): Promise<boolean> {
  const at = act.now.toISOString()
  const shownAt = state === 'shown' ? at : null
  const made = await sql`
    insert into comment (id, about_kind, about_id, author, text, language, state, written_at,
      shown_at)
    values (${id}, ${about.kind}, ${about.id}, ${author}, ${text}, ${language}, ${state}, ${at},
      ${shownAt})
    on conflict (id) do nothing`.execute(tx)
  if (made.numAffectedRows !== 1n) return false
  await tell(tx, 'comment-written', { id, about }, act, { state })
  return true
}

/** As it stands once those who were changing it are done. */
export async function lockedComment(tx: Transaction<object>, id: string): Promise<Comment | null> {
  await sql`select from comment where id = ${id}::uuid for update`.execute(tx)
  return comments(tx).find(id)
}

export async function rewrite(
  tx: Transaction<object>,
  one: Comment,
  text: string,
  act: Act,
): Promise<void> {
  await sql`
    update comment set text = ${text}, edited_at = ${act.now.toISOString()}
    where id = ${one.id}`.execute(tx)
  await tell(tx, 'comment-edited', one, act)
}

/** @returns whether it is shown for the first time */
export async function setState(
  tx: Transaction<object>,
  one: Comment,
  state: Exclude<CommentState, 'erased'>,
  act: Act,
): Promise<boolean> {
  const at = act.now.toISOString()
  const former = await sql<{ shown_at: string | null }>`
    select shown_at from comment where id = ${one.id} for update`.execute(tx)
  await sql`
    update comment set state = ${state},
      shown_at = case when ${state} = 'shown' then coalesce(shown_at, ${at}) else shown_at end
    where id = ${one.id} and state <> 'erased'`.execute(tx)
  await tell(tx, `comment-${state}`, one, act)
  return state === 'shown' && former.rows[0]?.shown_at == null
}

/** Its words go, and who wrote them; that there was a comment stays, and is shown nowhere. */
export async function eraseComment(
  tx: Transaction<object>,
  one: Pick<Comment, 'id' | 'about'>,
  act: Act,
): Promise<void> {
  await sql`
    update comment set text = null, author = null, state = 'erased', edited_at = null
    where id = ${one.id}`.execute(tx)
  await tell(tx, 'comment-erased', one, act)
}

/** An officer opens comments, or closes them: what is written stays. */
export async function setThread(
  db: Database,
  about: Commented,
  isOpen: boolean,
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const at = act.now.toISOString()
    await sql`
      insert into comment_thread (about_kind, about_id, is_open, changed_at)
      values (${about.kind}, ${about.id}, ${isOpen}, ${at})
      on conflict (about_kind, about_id) do update set is_open = ${isOpen}, changed_at = ${at}`.execute(
      tx,
    )
    const thread = { id: `${about.kind}:${about.id}`, about }
    await tell(tx, isOpen ? 'comments-opened' : 'comments-closed', thread, act)
  })
}
