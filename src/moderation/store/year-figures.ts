import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Share, YearFigures } from '../rules/figures.ts'

/** What was reported, decided and appealed against in a calendar year of the town. */
export async function yearFigures(db: Database, year: number, zone: string): Promise<YearFigures> {
  const inYear = (instant: ReturnType<typeof sql>) =>
    sql`extract(year from ${instant} at time zone ${zone}) = ${year}`
  const found = await sql<YearFigures>`
    with decided as (
      select state, rule, extract(epoch from decided_at - opened_at) / 3600 as hours
      from moderation_case where state in ('kept', 'hidden', 'restored')
        and ${inYear(sql`decided_at`)}
    ), by_rule as (
      select rule as name, count(*)::int as count from decided where rule is not null group by rule
    ), appeals as (
      select coalesce(outcome, 'waiting') as name, count(*)::int as count from moderation_appeal
      where ${inYear(sql`at`)} group by 1
    )
    select
      (select count(*)::int from moderation_report where ${inYear(sql`at`)}) as reports,
      (select count(*)::int from decided) as decided,
      (select count(*)::int from decided where state <> 'kept') as hidden,
      (select coalesce(jsonb_agg(by_rule order by count desc, name), '[]') from by_rule) as "byRule",
      (select percentile_cont(0.5) within group (order by hours) from decided) as "medianHours",
      (select coalesce(jsonb_agg(appeals order by name), '[]') from appeals) as appeals`.execute(db)
  return (
    found.rows[0] ?? {
      reports: 0,
      decided: 0,
      hidden: 0,
      byRule: [] satisfies Share[],
      medianHours: null,
      appeals: [],
    }
  )
}
