import { sql } from 'kysely'
import type { Day } from '../../platform/kernel/day.ts'
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
  /** When it was answered, once it is. */
  readonly answeredAt: string | null
  /** By when an answer is promised; `null` once it came, and while it waits for who asked. */
  readonly dueOn: Day | null
}

/**
 * Those of some neighbourhoods that wait for an answer or were answered since then, and those of these ids
 * whatever became of them.
 *
 * @param answeredSince  `null`: none that was answered
 */
export async function agendaQuestions(
  db: Database,
  about: {
    readonly neighbourhoods: readonly string[]
    readonly ids: readonly string[]
    readonly answeredSince: string | null
  },
): Promise<readonly AgendaQuestion[]> {
  if (about.neighbourhoods.length + about.ids.length === 0) return []
  const isOpen = sql`state = any(${[...publicStatesIn.waiting]}::text[])`
  const isAnswered = sql`state = any(${[...publicStatesIn.answered]}::text[])`
  const found = await sql<AgendaQuestion>`
    select id, number, title, neighbourhood, ${isOpen} as "isOpen",
      case when ${isAnswered} then answered_at end as "answeredAt",
      case when ${isOpen} and state <> 'waiting' then answer_due_on end as "dueOn"
    from question
    where ${isShown} and (
      ((${isOpen} or (${isAnswered} and answered_at >= ${about.answeredSince}::timestamptz))
        and neighbourhood = any(${[...about.neighbourhoods]}::text[]))
      or id::text = any(${[...about.ids]}::text[]))
    order by received_at, number`.execute(db)
  return found.rows
}
