import { sql, type Transaction } from 'kysely'
import { type Day, day, startOfDay } from '../../platform/kernel/day.ts'
import { balanceOf, keptYears } from '../rules/balance.ts'
import { countingOf } from './counting.ts'
import { workingHours } from './hours.ts'

/**
 * Erases the lines of years long past; what they left to recover stays, as one figure.
 *
 * @returns how many people had such lines
 */
export async function forgetOldHours(
  tx: Transaction<object>,
  { today, zone }: { readonly today: Day; readonly zone: string },
): Promise<number> {
  const first = day(`${Number(today.slice(0, 4)) - keptYears}-01-01`)
  const since = startOfDay(zone, first).toISOString()
  const counting = await countingOf(tx, zone)
  let people = 0
  for (const { person, entries, recoveries } of await workingHours(tx).all()) {
    const old = {
      entries: entries.filter(({ startsAt }) => Date.parse(startsAt) < Date.parse(since)),
      recoveries: recoveries.filter(({ takenOn }) => takenOn < first),
    }
    if (old.entries.length + old.recoveries.length === 0) continue
    const { left } = balanceOf({ ...old, carried: 0 }, counting)
    await sql`
      insert into working_time_carried (person, minutes) values (${person}, ${left})
      on conflict (person) do update
        set minutes = working_time_carried.minutes + excluded.minutes`.execute(tx)
    await sql`delete from working_time where person = ${person} and starts_at < ${since}`.execute(
      tx,
    )
    await sql`delete from recovery where person = ${person} and taken_on < ${first}`.execute(tx)
    people += 1
  }
  return people
}
