import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Standing } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'

/**
 * Promises by department, theme and neighbourhood, and in all, in one reading: those whose first day
 * came from a day until before another one, how many were kept by it, and those late today. A day put
 * off makes nothing on time; one dropped was due all the same.
 */
export async function promiseFigures(
  db: Database,
  { from, until, today }: { readonly from: Day; readonly until: Day; readonly today: Day },
) {
  const found = await sql<{
    dimension: 'service' | 'theme' | 'quartier' | 'all'
    key: string | null
    due: number
    onTime: number
    late: number
  }>`
    with counted as (
      select department, theme, neighbourhood,
        first_due_on >= ${from} and first_due_on < least(${until}::date, ${today}::date) as is_due,
        state = 'kept' and ended_on <= first_due_on as is_on_time,
        state = 'open' and due_on < ${today} as is_late
      from commitment
    )
    select case grouping(department, theme, neighbourhood)
        when 3 then 'service' when 5 then 'theme' when 6 then 'quartier' else 'all' end as dimension,
      coalesce(department, theme, neighbourhood) as key,
      (count(*) filter (where is_due))::int as due,
      (count(*) filter (where is_due and is_on_time))::int as "onTime",
      (count(*) filter (where is_late))::int as late
    from counted where is_due or is_late
    group by grouping sets ((department), (theme), (neighbourhood), ())
    having count(*) > 0
    order by late desc, due desc, key`.execute(db)
  return found.rows
}

/** Those of a neighbourhood that are late, the oldest first. */
export async function latePromisesIn(
  db: Database,
  neighbourhood: string,
  { today, most }: { readonly today: Day; readonly most: number },
) {
  const found = await sql<{ number: number; text: string; dueOn: Day; department: string }>`
    select number, text, due_on as "dueOn", department from commitment
    where state = 'open' and due_on < ${today} and neighbourhood = ${neighbourhood}
    order by due_on, number limit ${most}`.execute(db)
  return found.rows.map(({ number, ...promise }) => ({
    ...promise,
    href: commitmentPaths.one(number),
  }))
}

/** How many promises of some neighbourhoods stand where. */
export async function promisesIn(
  db: Database,
  neighbourhoods: readonly string[],
  today: Day,
): Promise<Readonly<Record<Standing, number>>> {
  const found = await sql<Record<Standing, number>>`
    select (count(*) filter (where state = 'open' and due_on >= ${today}))::int as open,
      (count(*) filter (where state = 'open' and due_on < ${today}))::int as late,
      (count(*) filter (where state = 'kept'))::int as kept,
      (count(*) filter (where state = 'dropped'))::int as dropped
    from commitment where neighbourhood = any(${[...neighbourhoods]}::text[])`.execute(db)
  // Counts alone: there is always one row.
  return found.rows[0] as Record<Standing, number>
}
