import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { PublicMeeting } from '../rules/meeting.ts'

/** What leaves for the public: never the officers. */
export const publicColumns = sql`
  id, number, kind, body, title, starts_at as "startsAt", ends_at as "endsAt", place, neighbourhood,
  state, sequence, called_at as "calledAt", held_at as "heldAt", published_at as "publishedAt",
  cancelled_why as "cancelledWhy"`

/** Meetings of the town and of its bodies. */
export function meetings(db: Database) {
  return {
    /** Those that begin between two instants, the first included; cancelled ones too, which say so. */
    async between(from: Date, until: Date): Promise<readonly PublicMeeting[]> {
      const found = await sql<PublicMeeting>`
        select ${publicColumns} from meeting
        where starts_at >= ${from.toISOString()} and starts_at < ${until.toISOString()}
        order by starts_at, number`.execute(db)
      return found.rows
    },

    /** Those not over yet, the nearest first; of one body when it is told. */
    async upcoming(
      now: Date,
      most: number,
      body: string | null = null,
    ): Promise<readonly PublicMeeting[]> {
      const found = await sql<PublicMeeting>`
        select ${publicColumns} from meeting
        where ends_at > ${now.toISOString()} and (${body}::text is null or body = ${body})
        order by starts_at, number limit ${most}`.execute(db)
      return found.rows
    },
  }
}
