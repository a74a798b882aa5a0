import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { isAhead, type Meeting, type Welcome } from '../rules/meeting.ts'
import type { PlannedTask } from '../rules/plan.ts'
import { meetingColumns } from './columns.ts'
import { tell } from './versions.ts'

/** What an officer writes of a meeting before it is held. */
export type Planned = Pick<
  Meeting,
  'title' | 'startsAt' | 'endsAt' | 'place' | 'neighbourhood' | 'owner' | 'deputy'
> &
  Welcome

/** What the agenda of every meeting begins with: pages say it in the reader’s language, by this code. */
const answersTitle = 'answers'
const answersMinutes = 15

/**
 * Writes a new meeting, with what is to be done for it and the first item of its agenda.
 *
 * @returns its number
 */
export async function planMeeting(
  db: Database,
  meeting: Planned & Pick<Meeting, 'kind' | 'body'>,
  plan: readonly PlannedTask[],
  act: Act,
): Promise<number> {
  const { kind, body, title, startsAt, endsAt, place, neighbourhood, owner, deputy } = meeting
  const { wayThere, offers } = meeting
  return inTransaction(db, async (tx) => {
    const id = randomUUID()
    const made = await sql<{ number: number }>`
      insert into meeting (id, kind, body, title, starts_at, ends_at, place, neighbourhood, owner,
        deputy, way_there, offers)
      values (${id}, ${kind}, ${body}, ${JSON.stringify(title)}::jsonb, ${startsAt}, ${endsAt},
        ${place}, ${neighbourhood}, ${owner}, ${deputy}, ${wayThere}, ${[...offers]}::text[])
      returning number`.execute(tx)
    await sql`
      insert into agenda_item (id, meeting, position, source, title, type, minutes)
      values (${randomUUID()}, ${id}, 0, 'answers', ${answersTitle}, 'information',
        ${answersMinutes})`.execute(tx)
    await writePlan(tx, id, plan, { owner, deputy })
    await tell(tx, 'meeting-planned', id, act, { from: startsAt })
    return made.rows[0]?.number ?? 0
  })
}

/**
 * Writes the meetings of a series, all or none. Each is a meeting of its own from then on.
 *
 * @param wanted  read while nobody else plans a series; `null`: not as they were read any more
 * @returns how many; `null` when nothing was written
 */
export async function planSeries(
  db: Database,
  meeting: Omit<Planned, 'startsAt' | 'endsAt'> & Pick<Meeting, 'kind' | 'body'>,
  act: Act,
  wanted: (tx: Transaction<object>) => Promise<readonly PlannedSlot[] | null>,
): Promise<number | null> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('meeting series'))`.execute(tx)
    const all = await wanted(tx)
    if (all === null) return null
    for (const { slot, plan } of all) {
      const { startsAt, endsAt } = slot
      await planMeeting(tx, { ...meeting, startsAt, endsAt }, plan, act)
    }
    return all.length
  })
}

/** When one of a series is held, and what is to be done for it. */
interface PlannedSlot {
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
  readonly plan: readonly PlannedTask[]
}

/** Dates what is still to be done; what is done stays as it was, and what was given by hand stays whose it is. */
async function writePlan(
  tx: Transaction<object>,
  meeting: string,
  plan: readonly PlannedTask[],
  { owner, deputy }: Pick<Meeting, 'owner' | 'deputy'>,
): Promise<void> {
  await sql`
    insert into meeting_task (meeting, step, due_on, owner, deputy)
    select ${meeting}, step, due_on, ${owner}::uuid, ${deputy}::uuid
    from unnest(${plan.map(({ step }) => step)}::text[], ${plan.map(({ dueOn }) => dueOn)}::date[])
      as planned (step, due_on)
    on conflict (meeting, step) do update
      set due_on = excluded.due_on,
        owner = case when meeting_task.is_entrusted then meeting_task.owner else excluded.owner end,
        deputy = case when meeting_task.is_entrusted then meeting_task.deputy else excluded.deputy end
      where meeting_task.done_at is null`.execute(tx)
}

/**
 * Writes a meeting anew before it is held: another hour or another place is told to calendars, and the
 * plan follows its day.
 *
 * @param written  what is not written stays as somebody else may just have written it
 * @returns false when it is not to come any more
 */
export async function rewriteMeeting(
  db: Database,
  id: string,
  written: Partial<Planned>,
  plan: readonly PlannedTask[],
  act: Act,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await sql<Meeting & Welcome>`
      select ${meetingColumns}, way_there as "wayThere", offers from meeting
      where id = ${id} for update`.execute(tx)
    const [former] = found.rows
    if (former === undefined || !isAhead(former)) return false
    const whole = { ...former, ...written }
    const { title, startsAt, endsAt, place, neighbourhood, owner, deputy } = whole
    const isMoved = former.startsAt !== startsAt
    const isOther = isMoved || former.endsAt !== endsAt || former.place !== place
    await sql`
      update meeting set title = ${JSON.stringify(title)}::jsonb, starts_at = ${startsAt},
        ends_at = ${endsAt}, place = ${place}, neighbourhood = ${neighbourhood}, owner = ${owner},
        deputy = ${deputy}, way_there = ${whole.wayThere},
        offers = ${[...whole.offers]}::text[], sequence = sequence + ${isOther ? 1 : 0},
        moved_from = ${isMoved ? former.startsAt : sql`moved_from`}
      where id = ${id}`.execute(tx)
    await writePlan(tx, id, plan, { owner, deputy })
    const type = isMoved ? 'meeting-moved' : 'meeting-rewritten'
    await tell(tx, type, id, act, isMoved ? { from: startsAt, instead: former.startsAt } : {})
    return true
  })
}
