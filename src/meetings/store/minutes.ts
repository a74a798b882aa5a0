import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { MeetingState } from '../rules/meeting.ts'
import {
  askForMinutes,
  endCircuit,
  grantMinutes,
  type MinutesRefusal,
  type MinutesStanding,
  publishMinutes,
  writeMinutes,
} from '../rules/minutes.ts'
import { minutesObject } from './columns.ts'
import { tickTask } from './acts.ts'
import { tell } from './versions.ts'

type Outcome = Promise<MinutesRefusal | null>
type Decide = (standing: MinutesStanding) => Decision<MeetingState, never, MinutesRefusal>
type Change = (tx: Transaction<object>, found: MinutesStanding) => Promise<unknown>

/**
 * Acts on the minutes of one meeting: its row is locked, the rule asked, all of it written together. The
 * database refuses by itself a version that is overwritten, or published without its signatures.
 *
 * @returns null once done
 */
export function minutesOf(db: Database, meeting: string, act: Act) {
  const done = (type: string, decide: Decide, change: Change): Outcome =>
    inTransaction(db, async (tx) => {
      const found = await lockedStanding(tx, meeting)
      if (found === null) return 'not-now'
      const decision = decide(found)
      if (!decision.ok) return decision.code
      await change(tx, { ...found, state: decision.next })
      await sql`update meeting set state = ${decision.next} where id = ${meeting}`.execute(tx)
      await tell(tx, type, meeting, act)
      return null
    })

  const ask = (tx: Transaction<object>, version: number | null) =>
    sql`update meeting set asked_version = ${version} where id = ${meeting}`.execute(tx)

  const add = (tx: Transaction<object>, text: string, approval: string | null) =>
    sql`
      insert into meeting_minutes (meeting, version, text, written_at, written_by, approval)
      select ${meeting}, coalesce(max(version), 0) + 1, ${text}, ${act.now.toISOString()},
        ${partyOf(act)}, ${approval}::uuid
      from meeting_minutes where meeting = ${meeting}`.execute(tx)

  return {
    /** A new version, whole: the former ones stay. @param seen  the version that was read, 0 for none */
    write: (text: string, seen: number): Outcome =>
      done(
        'meeting-minutes-written',
        (standing) => writeMinutes(standing, seen),
        (tx) => add(tx, text, null),
      ),

    /** @param begin  asks for the approval of this text, in the same transaction */
    ask: (
      version: number,
      begin: (tx: Transaction<object>, text: string) => Promise<unknown>,
    ): Outcome =>
      done(
        'meeting-minutes-asked',
        (standing) => askForMinutes(standing, version),
        async (tx, { latest }) => {
          await ask(tx, version)
          await tickTask(tx, meeting, 'draft', true, act)
          await begin(tx, latest?.text ?? '')
        },
      ),

    /** Somebody who signs sent it back. */
    sendBack: (): Outcome => done('meeting-minutes-sent-back', endCircuit, (tx) => ask(tx, null)),

    /** Taken back from those who sign. The approval is withdrawn before: it is locked first. */
    takeBack: (): Outcome => done('meeting-minutes-taken-back', endCircuit, (tx) => ask(tx, null)),

    /** All agreed to this text; words changed on the way make a version of their own. */
    grant: (text: string, approval: string): Outcome =>
      done('meeting-minutes-granted', grantMinutes, async (tx, { latest }) => {
        await ask(tx, null)
        if (latest === null || latest.text !== text) await add(tx, text, approval)
        else
          await sql`
            update meeting_minutes set approval = ${approval}::uuid
            where meeting = ${meeting} and version = ${latest.version}`.execute(tx)
      }),

    /**
     * Two officers at once publish once: the second is told so.
     *
     * @param tellAll  writes to those who wait for them, the first time only
     */
    publish: (
      version: number,
      tellAll: (tx: Transaction<object>) => Promise<unknown> = () => Promise.resolve(),
    ): Outcome =>
      done(
        'meeting-minutes-published',
        (standing) => publishMinutes(standing, version),
        async (tx, { publishedVersion }) => {
          const at = act.now.toISOString()
          await sql`
            update meeting_minutes set published_at = ${at}
            where meeting = ${meeting} and version = ${version}`.execute(tx)
          await sql`
            update meeting set published_version = ${version},
              published_at = coalesce(published_at, ${at})
            where id = ${meeting}`.execute(tx)
          await tickTask(tx, meeting, 'publication', true, act)
          if (publishedVersion === null) await tellAll(tx)
        },
      ),
  }
}

async function lockedStanding(
  tx: Transaction<object>,
  meeting: string,
): Promise<MinutesStanding | null> {
  await sql`select from meeting where id = ${meeting} for update`.execute(tx)
  const found = await sql<MinutesStanding>`
    select state, asked_version as "askedVersion", published_version as "publishedVersion",
      (select ${minutesObject} from meeting_minutes as kept where kept.meeting = meeting.id
        order by version desc limit 1) as latest
    from meeting where id = ${meeting}`.execute(tx)
  return found.rows[0] ?? null
}
