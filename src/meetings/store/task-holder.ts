import { sql } from 'kysely'
import { animates } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'

/**
 * Whose a task of a plan is that day, in a query that names both `task` and `meeting`: its owner’s, else
 * its deputy’s, else who prepares the meeting. Who animated the body and left has it no more, that very
 * day: nothing has to be moved, so that nothing can be forgotten.
 */
export const taskHolder = (on: Day) => sql<string | null>`
  coalesce(
    case when not task.is_owner_of_team
      or ${animates(sql`meeting.body`, sql`task.owner`, on)} then task.owner end,
    case when not task.is_deputy_of_team
      or ${animates(sql`meeting.body`, sql`task.deputy`, on)} then task.deputy end,
    meeting.owner)`
