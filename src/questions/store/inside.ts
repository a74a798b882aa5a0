import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'

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
  const drafts = await sql<{ text: string; version: number }>`
    select text, version from question_draft where question = ${question}::uuid
    order by version desc limit 1`.execute(db)
  const pause = await sql<{ since: Day; reason: string }>`
    select since, reason from question_pause
    where question = ${question}::uuid and until is null`.execute(db)
  return {
    notes: notes.rows,
    words: words.rows,
    draft: drafts.rows[0]?.text ?? '',
    drafts: drafts.rows[0]?.version ?? 0,
    pause: pause.rows[0] ?? null,
  }
}
