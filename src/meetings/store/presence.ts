import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type Attendance,
  presenceStamp,
  type PresenceState,
  type PresenceStates,
} from '../rules/presence.ts'
import type { Quorum } from '../rules/quorum.ts'
import { tell } from './versions.ts'

/** What an officer keyed in. */
interface NotedPresence {
  readonly states: PresenceStates
  readonly quorum: Quorum | null
  /** Stamp of what she had read. */
  readonly seen: string
}

/** Who of the members of its body was at a meeting. */
export function presenceAt(db: Database, meeting: string) {
  return {
    find: () => statesOf(db, meeting),

    /**
     * Written whole: who is left out was not noted. The quorum stays, in numbers, once names are forgotten.
     *
     * @returns what somebody else noted meanwhile: nothing of hers is kept; `null` once saved
     */
    save: ({ states, quorum, seen }: NotedPresence, act: Act): Promise<PresenceStates | null> =>
      inTransaction(db, async (tx) => {
        await sql`select from meeting where id = ${meeting} for update`.execute(tx)
        const now = await statesOf(tx, meeting)
        const stamp = presenceStamp(now)
        if (stamp !== seen && stamp !== presenceStamp(states)) return now
        // Names are forgotten, or nothing was noted: a sheet that says nothing takes no quorum away.
        if (now.size === 0 && states.size === 0) return null
        await sql`
          update meeting set quorum_seats = ${quorum?.seats ?? null},
            quorum_present = ${quorum?.present ?? null}, quorum_needed = ${quorum?.needed ?? null}
          where id = ${meeting}`.execute(tx)
        await sql`delete from meeting_presence where meeting = ${meeting}`.execute(tx)
        await sql`
          insert into meeting_presence (meeting, member, state)
          select ${meeting}, member, state
          from unnest(${[...states.keys()]}::uuid[], ${[...states.values()]}::text[])
            as noted (member, state)`.execute(tx)
        await tell(tx, 'meeting-presence-noted', meeting, act)
        return null
      }),
  }
}

async function statesOf(db: Database, meeting: string): Promise<PresenceStates> {
  const found = await sql<{ member: string; state: PresenceState }>`
    select member, state from meeting_presence where meeting = ${meeting}`.execute(db)
  return new Map(found.rows.map(({ member, state }) => [member, state]))
}

/** Over the year before an instant, by member: for officers alone. */
export async function attendanceOf(
  db: Database,
  body: string,
  until: string,
): Promise<readonly Attendance[]> {
  const found = await sql<Attendance>`
    select member, count(*) filter (where presence.state = 'present')::int as present,
      count(*) filter (where presence.state = 'excused')::int as excused, count(*)::int as noted
    from meeting_presence as presence join meeting on meeting.id = presence.meeting
    where meeting.body = ${body} and starts_at <= ${until}
      and starts_at > ${until}::timestamptz - interval '1 year'
    group by member`.execute(db)
  return found.rows
}

/** Whether some of these were noted at a meeting. */
export async function wereNoted(db: Database, members: readonly string[]): Promise<boolean> {
  const found = await sql`
    select from meeting_presence where member = any(${[...members]}::uuid[]) limit 1`.execute(db)
  return found.rows.length > 0
}

/** Two years after a meeting, who was there is forgotten; how many were in the room stays. */
export async function forgetPresence(tx: Transaction<object>, now: Date): Promise<void> {
  await sql`
    delete from meeting_presence using meeting
    where meeting.id = meeting_presence.meeting
      and ends_at < ${now.toISOString()}::timestamptz - interval '2 years'`.execute(tx)
}
