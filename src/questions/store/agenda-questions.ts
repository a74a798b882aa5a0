import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { publicStatesIn } from '../rules/listing.ts'
import { isShown } from './public-questions.ts'

/** A question anybody may read, as an agenda names it. */
export interface AgendaQuestion {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly neighbourhood: string | null
  /** Nobody has answered it yet. */
  readonly isOpen: boolean
}

/** Those of some neighbourhoods that wait for an answer, and those of these ids whatever became of them. */
export async function agendaQuestions(
  db: Database,
  about: { readonly neighbourhoods: readonly string[]; readonly ids: readonly string[] },
): Promise<readonly AgendaQuestion[]> {
  if (about.neighbourhoods.length + about.ids.length === 0) return []
  const isOpen = sql`state = any(${[...publicStatesIn.waiting]}::text[])`
  const found = await sql<AgendaQuestion>`
    select id, number, title, neighbourhood, ${isOpen} as "isOpen" from question
    where ${isShown} and (
      (${isOpen} and neighbourhood = any(${[...about.neighbourhoods]}::text[]))
      or id::text = any(${[...about.ids]}::text[]))
    order by received_at, number`.execute(db)
  return found.rows
}
