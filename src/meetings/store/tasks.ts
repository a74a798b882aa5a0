import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { PlanStep } from '../rules/plan.ts'

/** A task on the desk of who prepares a meeting. */
export interface AwaitedTask {
  readonly number: number
  readonly title: Content
  readonly step: PlanStep
  readonly dueOn: Day
  readonly owner: string | null
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
  most: number,
): Promise<{ readonly tasks: readonly AwaitedTask[]; readonly total: number }> {
  const chosen =
    'until' in which ? sql`due_on <= ${which.until}` : sql`task.owner = ${which.owner}::uuid`
  const found = await sql<AwaitedTask & { total: number }>`
    select number, title, step, due_on as "dueOn", task.owner, count(*) over ()::int as total
    from meeting_task as task join meeting on meeting.id = task.meeting
    where done_at is null and state <> 'cancelled' and ${chosen}
    order by due_on, number, step limit ${most}`.execute(db)
  return { tasks: found.rows, total: found.rows[0]?.total ?? 0 }
}
