import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { CalendarKind } from '../../platform/kernel/calendar-entry.ts'
import type { Content } from '../../platform/words/content.ts'
import { told } from './columns.ts'

/** What a calendar reads of a meeting. Its officers are asked about, never read. */
export interface DatedMeeting {
  readonly id: string
  readonly number: number
  readonly kind: Extract<CalendarKind, 'council' | 'public' | 'workshop'>
  readonly body: string | null
  readonly title: Content
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly neighbourhoods: readonly string[]
  /** Anybody was told of it: it was called, whatever became of it. */
  readonly isTold: boolean
  readonly isCancelled: boolean
  /** To another hour, once it was called: people may have noted the former one. */
  readonly isMoved: boolean
  readonly cancelledWhy: string | null
  readonly sequence: number
  readonly changedAt: string
}

/** Meetings as a calendar reads them. */
export function datedMeetings(db: Database) {
  const read = async (where: ReturnType<typeof sql>): Promise<readonly DatedMeeting[]> => {
    const found = await sql<DatedMeeting>`
      select meeting.id, number, meeting.kind, body, title, starts_at as "startsAt",
        ends_at as "endsAt", place, sequence, cancelled_why as "cancelledWhy",
        state = 'cancelled' as "isCancelled",
        ${told} as "isTold",
        case when neighbourhood is null then coalesce(
          (select neighbourhoods from body where body.id = meeting.body), '{}')
          else array[neighbourhood] end as neighbourhoods,
        coalesce(changes."isMoved", false) as "isMoved",
        coalesce(greatest(called_at, changes.at), begun_at) as "changedAt"
      from meeting
      -- What a calendar must hear of: the other lines are of those who prepare it.
      left join lateral (
        select max(at) as at, bool_or(type = 'meeting-moved' and at > called_at) as "isMoved"
        from journal_entry where subject_kind = 'meeting' and subject_id = meeting.id::text
          and type in ('meeting-moved', 'meeting-rewritten', 'meeting-cancelled')
      ) as changes on true
      where ${where} order by starts_at, number`.execute(db)
    return found.rows
  }
  const between = (from: Date, until: Date) => sql`
    starts_at < ${until.toISOString()} and ends_at > ${from.toISOString()}`

  return {
    between: (from: Date, until: Date) => read(between(from, until)),

    one: async (number: number): Promise<DatedMeeting | null> =>
      (await read(sql`number = ${number}`))[0] ?? null,

    /** Those of these bodies, and those she prepares or would take over. */
    concerning: (
      { party, bodies }: { readonly party: string; readonly bodies: readonly string[] },
      from: Date,
      until: Date,
    ) =>
      read(sql`${between(from, until)} and (
        body = any(${[...bodies]}::text[]) or ${party}::uuid in (owner, deputy))`),
  }
}
