import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Meeting, PublicMeeting } from '../rules/meeting.ts'
import { ahead, meetingColumns, publicColumns, told } from './columns.ts'

/** The one of a number. @throws when there is none: numbers are never given up */
export async function meetingId(db: Database, number: number): Promise<string> {
  const found = await sql<{ id: string }>`select id from meeting where number = ${number}`.execute(
    db,
  )
  const [one] = found.rows
  if (one === undefined) throw new Error('No meeting has this number.')
  return one.id
}

/** The body that met, or will; `null`: a meeting of the town, or none has this number. */
export async function bodyOfMeeting(db: Database, number: number): Promise<string | null> {
  const found = await sql<{ body: string | null }>`
    select body from meeting where number = ${number}`.execute(db)
  return found.rows[0]?.body ?? null
}

/** Meetings of the town and of its bodies. */
export function meetings(db: Database) {
  return {
    /** When those that end between two instants do, in order; the second is left out. */
    async ends(from: Date, until: Date): Promise<readonly string[]> {
      const found = await sql<{ endsAt: string }>`
        select distinct ends_at as "endsAt" from meeting
        where ends_at >= ${from.toISOString()} and ends_at < ${until.toISOString()}
        order by ends_at`.execute(db)
      return found.rows.map(({ endsAt }) => endsAt)
    },

    /** The next one of a body that anybody was told of, until it is over. */
    async nextOf(body: string, now: Date): Promise<PublicMeeting | null> {
      const found = await sql<PublicMeeting>`
        select ${publicColumns} from meeting
        where body = ${body} and ${ahead(now)}
        order by starts_at, number limit 1`.execute(db)
      return found.rows[0] ?? null
    },

    /** A page of those to come, or of those that are over: the nearest to now first. */
    async page(
      { body, neighbourhood, isPast, isWhole, now }: MeetingFilters,
      current: number,
      perPage: number,
    ): Promise<{ readonly meetings: readonly PublicMeeting[]; readonly total: number }> {
      const at = now.toISOString()
      const order = isPast ? sql`starts_at desc, number desc` : sql`starts_at, number`
      const found = await sql<PublicMeeting & { total: number }>`
        select ${publicColumns}, count(*) over ()::int as total from meeting
        where ${isPast ? sql`ends_at <= ${at}` : sql`ends_at > ${at}`}
          and ${isWhole ? sql`true` : told} and (${body} = '' or body = ${body})
          and (${neighbourhood} = '' or neighbourhood = ${neighbourhood} or exists (
            select from body where body.id = meeting.body
              and ${neighbourhood} = any(body.neighbourhoods)))
        order by ${order} limit ${perPage} offset ${(current - 1) * perPage}`.execute(db)
      return { meetings: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Those of these numbers, in one query. */
    async numbered(numbers: readonly number[]): Promise<readonly PublicMeeting[]> {
      const found = await sql<PublicMeeting>`
        select ${publicColumns} from meeting where number = any(${numbers}::bigint[])`.execute(db)
      return found.rows
    },

    async withIds(ids: readonly string[]): Promise<readonly PublicMeeting[]> {
      const found = await sql<PublicMeeting>`
        select ${publicColumns} from meeting where id::text = any(${[...ids]}::text[])`.execute(db)
      return found.rows
    },

    /** Those that are not cancelled, with their officers: who works which evening. */
    async evenings(from: Date, until: Date): Promise<readonly Meeting[]> {
      const found = await sql<Meeting>`
        select ${meetingColumns} from meeting
        where starts_at >= ${from.toISOString()} and starts_at < ${until.toISOString()}
          and state <> 'cancelled'
        order by starts_at, number`.execute(db)
      return found.rows
    },
  }
}

export interface MeetingFilters {
  /** '' for all. */
  readonly body: string
  readonly neighbourhood: string
  readonly isPast: boolean
  /** With those that nobody was told of yet: for officers. */
  readonly isWhole: boolean
  readonly now: Date
}
