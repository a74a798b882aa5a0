import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { QuestionPhoto } from '../rules/photo.ts'
import type { CutFrom } from '../rules/split.ts'

/** What agents say to each other about a question: never read by the public nor by who asked. */
export interface Inside {
  /** The latest first. */
  readonly notes: readonly { readonly text: string; readonly at: string }[]
  /** What who asked added. */
  readonly words: readonly { readonly text: string; readonly at: string }[]
  /** The latest version of an answer, '' when nobody began one. */
  readonly draft: string
  readonly drafts: number
  /** The pause under way. */
  readonly pause: { readonly since: Day; readonly reason: string } | null
  /** Mails that became it or were added to it: their page shows what came with them. */
  readonly mails: number
  /** The latest link sent to the department, unless it was taken back. */
  readonly link: SentLink | null
  /** What who asked shows, shown to anybody or not. */
  readonly photos: readonly QuestionPhoto[]
  /** The question it was cut from. */
  readonly cutFrom: CutFrom | null
  /** The numbers of those that were cut from it, and that it does not answer again. */
  readonly parts: readonly number[]
}

export interface SentLink {
  readonly sentAt: string
  readonly endsAt: string
  readonly mailbox: string
}

export async function insideOf(db: Database, question: string): Promise<Inside> {
  const notes = await sql<{ text: string; at: string }>`
    select text, at from question_note where question = ${question}::uuid order by at desc`.execute(
    db,
  )
  const words = await sql<{ text: string; at: string }>`
    select text, at from question_word join question on question.id = question_word.question
    where question.id = ${question}::uuid or merged_into = ${question}::uuid
    order by at`.execute(db)
  const others = await sql<Omit<Inside, 'notes' | 'words'>>`
    select coalesce(draft.text, '') as draft, coalesce(draft.version, 0) as drafts,
      (select json_build_object('since', since, 'reason', reason) from question_pause
        where question = asked.id and until is null) as pause,
      (select count(*)::int from incoming_mail
        where about_kind = 'question' and about_id = asked.id::text) as mails,
      (select json_build_object('sentAt', made_at, 'endsAt', ends_at, 'mailbox', mailbox)
        from question_link where question = asked.id and revoked_at is null
        order by made_at desc limit 1) as link,
      (select coalesce(json_agg(json_build_object('id', id, 'words', words,
          'width', width, 'height', height) order by added_at), '[]')
        from question_photo where question_photo.question = asked.id) as photos,
      (select json_build_object('id', first.id, 'number', first.number, 'state', first.state)
        from question join question as first on first.id = question.split_from
        where question.id = asked.id) as "cutFrom",
      (select coalesce(json_agg(number order by number), '[]') from question
        where split_from = asked.id
          and coalesce(merged_by_way_of, merged_into) is distinct from asked.id) as parts
    from (select ${question}::uuid as id) as asked
    left join lateral (select text, version from question_draft
      where question_draft.question = asked.id order by version desc limit 1) as draft on true
    `.execute(db)
  const [inside] = others.rows
  if (inside === undefined) throw new Error('A query of one row gave none.')
  return { notes: notes.rows, words: words.rows, ...inside }
}
