import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { DatedRates } from '../rules/rates.ts'
import { tellHours } from './tell.ts'

/** What an hour is worth, as the town decided from which day on. */
export function ratesOfTown(db: Database) {
  return {
    /** The latest first. */
    async all(): Promise<readonly DatedRates[]> {
      const found = await sql<DatedRates>`
        select begins_on as "beginsOn", to_char(evening_from, 'HH24:MI') as "eveningFrom",
          evening, saturday, sunday, night, week_minutes as "weekMinutes"
        from working_time_rates order by begins_on desc`.execute(db)
      return found.rows
    },

    /** From that day on; written twice for one day, the last word counts. */
    write: (rates: DatedRates, act: Act): Promise<void> =>
      inTransaction(db, async (tx) => {
        const { beginsOn, eveningFrom, evening, saturday, sunday, night, weekMinutes } = rates
        await sql`
          insert into working_time_rates
            (begins_on, evening_from, evening, saturday, sunday, night, week_minutes)
          values (${beginsOn}, ${eveningFrom}, ${evening}, ${saturday}, ${sunday}, ${night},
            ${weekMinutes})
          on conflict (begins_on) do update set evening_from = excluded.evening_from,
            evening = excluded.evening, saturday = excluded.saturday, sunday = excluded.sunday,
            night = excluded.night, week_minutes = excluded.week_minutes`.execute(tx)
        await tellHours(tx, 'rates-written', beginsOn, act)
      }),
  }
}
