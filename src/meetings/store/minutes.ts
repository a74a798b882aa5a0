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
  goesOn,
  grantMinutes,
  type MinutesRefusal,
  type MinutesStanding,
  publishMinutes,
  type Writing,
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
  const done = (
    type: string,
    decide: Decide,
    change: Change,
    isTold: (found: MinutesStanding) => boolean = () => true,
  ): Outcome =>
    inTransaction(db, async (tx) => {
      const found = await lockedStanding(tx, meeting)
      if (found === null) return 'not-now'
      const decision = decide(found)
      if (!decision.ok) return decision.code
      await change(tx, { ...found, state: decision.next })
      await sql`update meeting set state = ${decision.next} where id = ${meeting}`.execute(tx)
      if (isTold(found)) await tell(tx, type, meeting, act)
      return null
    })

  const ask = (tx: Transaction<object>, version: number | null) =>
    sql`update meeting set asked_version = ${version} where id = ${meeting}`.execute(tx)

  /** Nobody writes on in those that stand. */
  const close = (tx: Transaction<object>) =>
    sql`
      update meeting_minutes set is_open = false
      where meeting = ${meeting} and is_open`.execute(tx)

  const add = async (
    tx: Transaction<object>,
    text: string,
    { approval = null, isOpen = false }: { approval?: string | null; isOpen?: boolean },
  ) => {
    await close(tx)
    await sql`
      insert into meeting_minutes (meeting, version, revision, text, written_at, written_by, approval,
        is_open)
      select ${meeting}, coalesce(max(version), 0) + 1, coalesce(max(revision), 0) + 1, ${text},
        ${act.now.toISOString()}, ${partyOf(act)}, ${approval}::uuid, ${isOpen}
      from meeting_minutes where meeting = ${meeting}`.execute(tx)
  }

  /** The same version, one save later. */
  const writeOn = (tx: Transaction<object>, version: number, text: string, isOpen: boolean) =>
    sql`
      update meeting_minutes set text = ${text}, revision = revision + 1, is_open = ${isOpen},
        written_at = ${act.now.toISOString()}
      where meeting = ${meeting} and version = ${version}`.execute(tx)

  return {
    /**
     * Whole: former versions stay. One that its writer has open is written on, and the journal has told
     * of it when it began.
     *
     * @param seen  the revision that was read, 0 for none
     */
    write: (text: string, seen: number, how: Writing = 'kept'): Outcome => {
      const writesOn = ({ latest }: MinutesStanding): boolean =>
        how !== 'taken-up' && goesOn(latest, act.by, act.now)
      return done(
        'meeting-minutes-written',
        (standing) => writeMinutes(standing, seen, how),
        (tx, found) => {
          const isOpen = how === 'as-you-write'
          return writesOn(found)
            ? writeOn(tx, found.latest?.version ?? 0, text, isOpen)
            : add(tx, text, { isOpen })
        },
        (found) => !writesOn(found),
      )
    },

    /** @param begin  asks for the approval of this text, in the same transaction */
    ask: (
      seen: number,
      begin: (tx: Transaction<object>, text: string) => Promise<unknown>,
    ): Outcome =>
      done(
        'meeting-minutes-asked',
        (standing) => askForMinutes(standing, seen),
        async (tx, { latest }) => {
          await close(tx)
          await ask(tx, latest?.version ?? null)
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
        if (latest === null || latest.text !== text) await add(tx, text, { approval })
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
