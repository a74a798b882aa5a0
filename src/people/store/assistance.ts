import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Telling } from '../rules/assistance.ts'
import { assistedSilenceMinutes } from '../rules/session-life.ts'
import { tellAbout } from './desk-people.ts'

/** What officers do for people who asked them: begun, ended, counted. */
export function assistance(db: Database) {
  return {
    /** People an officer acted for in the last twenty-four hours. */
    async countOf(officer: string, now: Date): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from assisted_act
        where officer = ${officer}
          and began_at > ${now.toISOString()}::timestamptz - interval '1 day'`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    /**
     * From now on this session acts for somebody, and is worth no role.
     *
     * @param tell  writes to the person, in the same transaction
     */
    async begin(
      about: {
        readonly session: string
        readonly officer: string
        readonly party: string
        readonly told: Telling
        readonly now: Date
      },
      tell: (tx: Transaction<object>) => Promise<void>,
    ): Promise<void> {
      const { session, officer, party, told, now } = about
      const at = now.toISOString()
      await inTransaction(db, async (tx) => {
        await sql`
          update session set assisted_party = ${party}, assisted_since = ${at},
            assisted_seen_at = ${at}
          where id = ${session} and party = ${officer}`.execute(tx)
        await sql`
          insert into assisted_act (id, officer, party, began_at, told)
          values (${randomUUID()}, ${officer}, ${party}, ${at}, ${told})`.execute(tx)
        await tellAbout(tx, 'assistance-begun', party, officer, now)
        await tell(tx)
      })
    },

    /** The one gesture that ends it. @returns how the person is told, when it was not over already */
    async end(
      session: string,
      officer: string,
      party: string,
      now: Date,
    ): Promise<{ readonly told: Telling } | null> {
      return inTransaction(db, async (tx) => {
        await sql`
          update session set assisted_party = null, assisted_since = null, assisted_seen_at = null
          where id = ${session} and party = ${officer}`.execute(tx)
        const ended = await sql<{ told: Telling }>`
          update assisted_act set ended_at = ${now.toISOString()}
          where officer = ${officer} and party = ${party} and ended_at is null
          returning told`.execute(tx)
        const [act] = ended.rows
        if (act === undefined) return null
        await tellAbout(tx, 'assistance-ended', party, officer, now)
        return act
      })
    },

    /** For the slip of paper: when an officer last acted for somebody. */
    async lastFor(party: string): Promise<{ readonly beganAt: string } | null> {
      const found = await sql<{ beganAt: string }>`
        select began_at as "beganAt" from assisted_act where party = ${party}
        order by began_at desc limit 1`.execute(db)
      return found.rows[0] ?? null
    },
  }
}

/** Of a public page: how often officers acted for somebody since a year. Figures about nobody. */
export async function assistedInYear(db: Database, now: Date): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from assisted_act
    where began_at > ${now.toISOString()}::timestamptz - interval '1 year'`.execute(db)
  return found.rows[0]?.count ?? 0
}

/**
 * Ends what nobody ended: a session closed, a browser left. It had ended for the session at ten
 * minutes of silence; the trace says so.
 */
export async function tidyAssistance(db: Database, now: Date): Promise<void> {
  const at = now.toISOString()
  await sql`
    update assisted_act set ended_at = began_at + make_interval(mins => ${assistedSilenceMinutes})
    where ended_at is null and not exists (
      select from session where session.party = assisted_act.officer
        and session.assisted_party = assisted_act.party
        and session.assisted_seen_at > ${at}::timestamptz
          - make_interval(mins => ${assistedSilenceMinutes}))`.execute(db)
}
