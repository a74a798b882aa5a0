import { sql, type Transaction } from 'kysely'
import type { Day } from '../../platform/kernel/day.ts'
import type { Reminder } from '../rules/reminders.ts'
import type { ThingKey } from '../rules/registrable.ts'
import type { Registration } from '../rules/registration.ts'
import { registrationColumns } from './columns.ts'
import { ofThing } from './versions.ts'

const columns = {
  soon: sql`reminded_soon_for`,
  today: sql`reminded_today_for`,
} as const satisfies Record<Reminder, unknown>

/**
 * Takes those who come and were not reminded yet for that day: they are written to by who takes them,
 * once.
 *
 * @param madeBefore  the instant before which they registered
 */
export async function takeReminders(
  tx: Transaction<object>,
  about: ThingKey,
  {
    reminder,
    on,
    madeBefore,
    most,
  }: {
    readonly reminder: Reminder
    readonly on: Day
    readonly madeBefore: Date
    readonly most: number
  },
): Promise<readonly Registration[]> {
  const remindedFor = columns[reminder]
  const found = await sql<Registration>`
    update registration set ${remindedFor} = ${on}
    where id in (
      select id from registration
      where ${ofThing(about)} and state = 'seated' and email is not null
        and made_at < ${madeBefore.toISOString()}
        and ${remindedFor} is distinct from ${on}::date
      order by number limit ${most} for update skip locked)
    returning ${registrationColumns}`.execute(tx)
  return found.rows
}
