import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { WrittenQuestion } from '../rules/question.ts'
import type { Remark } from '../rules/remark.ts'
import type { MeetingOfYear } from '../rules/year.ts'
import type { FeedbackCounts } from '../rules/results.ts'

const countsOf = sql`
  coalesce((select jsonb_agg(jsonb_build_object('question', question, 'door', door,
      'answer', answer, 'count', count))
    from feedback_count as counted where counted.meeting = meeting.id), '[]') as counts`

const sheets = sql`coalesce(web, 0) as web, coalesce(paper, 0) as paper`

export interface Feedback extends FeedbackCounts {
  readonly written: readonly WrittenQuestion[]
}

const writtenColumns = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'position', position, 'words', words,
      'askedFrom', to_char(asked_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    from feedback_question), '[]')`

/** What was said of a meeting, and the questions the town ever worded: one query. */
export async function feedbackOf(db: Database, meeting: string): Promise<Feedback> {
  const found = await sql<Feedback>`
    select ${sheets}, ${countsOf}, ${writtenColumns} as written
    from meeting left join feedback on feedback.meeting = meeting.id
    where meeting.id = ${meeting}`.execute(db)
  return found.rows[0] ?? { web: 0, paper: 0, counts: [], written: [] }
}

export async function writtenQuestions(db: Database): Promise<readonly WrittenQuestion[]> {
  const found = await sql<{ written: readonly WrittenQuestion[] }>`
    select ${writtenColumns} as written`.execute(db)
  return found.rows[0]?.written ?? []
}

/** Those that nobody read yet first; of one day in no order that tells anything. */
export async function remarksOn(db: Database, meeting: string): Promise<readonly Remark[]> {
  const found = await sql<Remark>`
    select id, door, text, written_on as "writtenOn", read_at is not null as "isRead"
    from feedback_remark where meeting = ${meeting}
    order by read_at is not null, written_on, id`.execute(db)
  return found.rows
}

/** Of the meetings that began between two instants, those that something was said of; the latest first. */
export async function feedbackBetween(
  db: Database,
  { body, from, until }: { readonly body: string; readonly from: Date; readonly until: Date },
): Promise<readonly MeetingOfYear[]> {
  const found = await sql<MeetingOfYear>`
    select meeting.number, meeting.title, meeting.starts_at as "startsAt", meeting.ends_at as "endsAt",
      ${sheets}, ${countsOf}
    from feedback join meeting on meeting.id = feedback.meeting
    where starts_at >= ${from.toISOString()} and starts_at < ${until.toISOString()}
      and web + paper > 0 and (${body} = '' or body = ${body})
    order by starts_at desc, number`.execute(db)
  return found.rows
}
