import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { AvoidedDay, SchoolHoliday, WatchedDays } from '../rules/days.ts'
import { meetingsVersion } from './versions.ts'

/** Holidays of schools, and days to leave free: written by the town. */
export function watchedDays(db: Database) {
  const noted = (
    type: string,
    id: string,
    act: Act,
    change: Parameters<typeof inTransaction<unknown>>[1],
  ): Promise<void> =>
    inTransaction(db, async (tx) => {
      await change(tx)
      const subject = { kind: 'watched-day', id }
      const at = act.now.toISOString()
      await recordEvents(tx, [{ type, subject, payload: { by: act.by }, at }])
      await bumpVersions(tx, [meetingsVersion])
    })

  return {
    async find(): Promise<WatchedDays> {
      const found = await sql<WatchedDays>`
        select
          (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name,
            'beginsOn', begins_on, 'endsOn', ends_on) order by begins_on), '[]')
            from school_holiday) as holidays,
          (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'reason', reason)
            order by day), '[]') from avoided_day) as avoided`.execute(db)
      return found.rows[0] ?? { holidays: [], avoided: [] }
    },

    addHoliday: ({ name, beginsOn, endsOn }: Omit<SchoolHoliday, 'id'>, act: Act) => {
      const id = randomUUID()
      return noted('school-holiday-added', id, act, (tx) =>
        sql`
          insert into school_holiday (id, name, begins_on, ends_on)
          values (${id}, ${name}, ${beginsOn}, ${endsOn})`.execute(tx),
      )
    },

    removeHoliday: (id: string, act: Act) =>
      noted('school-holiday-removed', id, act, (tx) =>
        sql`delete from school_holiday where id = ${id}`.execute(tx),
      ),

    avoid: ({ day, reason }: AvoidedDay, act: Act) =>
      noted('day-avoided', day, act, (tx) =>
        sql`
          insert into avoided_day (day, reason) values (${day}, ${reason})
          on conflict (day) do update set reason = excluded.reason`.execute(tx),
      ),

    free: (day: Day, act: Act) =>
      noted('day-freed', day, act, (tx) =>
        sql`delete from avoided_day where day = ${day}`.execute(tx),
      ),
  }
}
