import { sql } from 'kysely'

/** What anybody may read: not the agents in charge. */
export const publicColumns = sql`
  commitment.id, number, text, said, neighbourhood, theme, department, made_on as "madeOn",
  first_due_on as "firstDueOn", due_on as "dueOn", state, ended_on as "endedOn"`

export const commitmentColumns = sql`${publicColumns}, owner, deputy`
