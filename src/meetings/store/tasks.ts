import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { Act } from '../../platform/kernel/act.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { TeamTask } from '../rules/file.ts'
import type { PlanStep } from '../rules/plan.ts'
import { taskHolder } from './task-holder.ts'
import { tell } from './versions.ts'

/** A task on the desk of who prepares a meeting. */
export interface AwaitedTask {
  readonly number: number
  readonly title: Content
  readonly step: PlanStep
  readonly dueOn: Day
  /** Whose it is today. */
  readonly holder: string | null
}

/** An action of a meeting, for the officer who makes sure of it. */
export interface AwaitedAction {
  readonly number: number
  readonly text: string
  readonly dueOn: Day
  readonly deputy: string | null
}

/** Actions that are still open, up to a day or by one officer, the oldest first. */
export async function awaitedActions(
  db: Database,
  which: { readonly until: Day } | { readonly deputy: string },
  most: number,
): Promise<{ readonly actions: readonly AwaitedAction[]; readonly total: number }> {
  const chosen =
    'until' in which ? sql`due_on <= ${which.until}` : sql`action.deputy = ${which.deputy}::uuid`
  const found = await sql<AwaitedAction & { total: number }>`
    select meeting.number, text, due_on as "dueOn", action.deputy, count(*) over ()::int as total
    from meeting_action as action join meeting on meeting.id = action.meeting
    where action.state = 'open' and ${chosen}
    order by due_on, action.number limit ${most}`.execute(db)
  return { actions: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** What is to be done for meetings, up to a day or by one officer, the oldest first. */
export async function awaitedTasks(
  db: Database,
  which: { readonly until: Day } | { readonly owner: string },
  today: Day,
  most: number,
): Promise<{ readonly tasks: readonly AwaitedTask[]; readonly total: number }> {
  const chosen =
    'until' in which
      ? sql`due_on <= ${which.until}`
      : sql`${taskHolder(today)} = ${which.owner}::uuid`
  const found = await sql<AwaitedTask & { total: number }>`
    select number, title, step, due_on as "dueOn", ${taskHolder(today)} as holder,
      count(*) over ()::int as total
    from meeting_task as task join meeting on meeting.id = task.meeting
    where done_at is null and state <> 'cancelled' and ${chosen}
    order by due_on, number, step limit ${most}`.execute(db)
  return { tasks: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** Of the bodies that somebody animates that day, what she is still to do, the oldest first. */
export async function teamTasks(
  db: Database,
  party: string,
  bodies: readonly string[],
  today: Day,
): Promise<readonly TeamTask[]> {
  const found = await sql<TeamTask>`
    select * from (
      select number, title, step, due_on as "dueOn",
        ${taskHolder(today)} is distinct from ${party}::uuid as "isDeputy", task.deputy
      from meeting_task as task join meeting on meeting.id = task.meeting
      where done_at is null and state <> 'cancelled' and is_entrusted
        and meeting.body = any(${[...bodies]}::text[])) as hers
    where not "isDeputy" or deputy = ${party}::uuid
    order by "dueOn", number, step`.execute(db)
  return found.rows
}

/** Who a task is given to. */
export interface Entrusted {
  readonly owner: string | null
  readonly deputy: string | null
}

/**
 * Gives a task that is still to be done to somebody.
 *
 * @param team  those of them who animate the body
 * @returns whether it was still to be done
 */
export async function entrustTask(
  db: Database,
  meeting: string,
  step: PlanStep,
  { owner, deputy }: Entrusted,
  team: ReadonlySet<string>,
  act: Act,
): Promise<boolean> {
  const isOfTeam = (party: string | null) => party !== null && team.has(party)
  return inTransaction(db, async (tx) => {
    const given = await sql`
      update meeting_task as task set owner = ${owner}::uuid, deputy = ${deputy}::uuid,
        is_entrusted = true, is_owner_of_team = ${isOfTeam(owner)},
        is_deputy_of_team = ${isOfTeam(deputy)}
      where meeting = ${meeting}::uuid and step = ${step} and done_at is null
        and exists (select from meeting where id = task.meeting and state <> 'cancelled')`.execute(
      tx,
    )
    if (given.numAffectedRows === 0n) return false
    await tell(tx, 'meeting-task-entrusted', meeting, act, { step })
    return true
  })
}
