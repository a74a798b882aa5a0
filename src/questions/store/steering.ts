import { sql } from 'kysely'
import { isShown } from './public-questions.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { Calendar } from '../../town/index.ts'
import type { WaitingLine } from '../rules/listing.ts'
import { owedStates } from '../rules/question.ts'
import { type SteeringRow, workingRanks } from '../rules/steering.ts'
import { isLate } from './conditions.ts'

/** Which questions are counted, and how days are. */
export interface Counted {
  /** Received from this day, until before the other one. */
  readonly from: Day
  readonly until: Day
  readonly today: Day
  readonly zone: string
  readonly calendar: Calendar
}

const isOpen = sql`state = any(${[...owedStates, 'waiting']}::text[])`

/**
 * Everything that steering shows, in one reading: by department, theme and neighbourhood, and in all.
 *
 * Delays are those of questions received in the period; what is open or late is so today, whenever it
 * came in. Cost: one pass over the questions of the period and those still open.
 */
export async function steering(
  db: Database,
  { from, until, today, zone, calendar }: Counted,
): Promise<readonly SteeringRow[]> {
  const ranks = workingRanks(from, daysAfter(today, 1), calendar)
  const rankOf = (instant: string) =>
    sql`ranks[(${sql.ref(instant)} at time zone ${zone})::date - ${from}::date + 1]`
  const found = await sql<SteeringRow>`
    with days as (select ${[...ranks]}::int[] as ranks),
    opinion as (
      select question, count(*)::int as opinions, (count(*) filter (where satisfied))::int as satisfied
      from question_asker where satisfied is not null group by question
    ),
    counted as (
      select department, theme, neighbourhood, ${isOpen} as is_open, ${isLate(today)} as is_late,
        is_of_period,
        case when is_of_period and first_answered_at is not null
          then ${rankOf('first_answered_at')} - ${rankOf('received_at')} end as delay,
        times_reopened > 0 as is_reopened,
        case when is_of_period then coalesce(opinions, 0) else 0 end as opinions,
        case when is_of_period then coalesce(satisfied, 0) else 0 end as satisfied
      from question cross join days
      cross join lateral (select (received_at at time zone ${zone})::date >= ${from}
        and (received_at at time zone ${zone})::date < ${until} as is_of_period) as period
      left join opinion on opinion.question = question.id
      where state not in ('merged', 'withdrawn') and (is_of_period or ${isOpen})
    )
    select case grouping(department, theme, neighbourhood)
        when 3 then 'service' when 5 then 'theme' when 6 then 'quartier' else 'all' end as dimension,
      coalesce(department, theme, neighbourhood) as key,
      (count(*) filter (where is_of_period))::int as received,
      (count(*) filter (where is_open))::int as open,
      (count(*) filter (where is_late))::int as late,
      count(delay)::int as answered,
      percentile_disc(0.5) within group (order by delay) as median,
      percentile_disc(0.9) within group (order by delay) as ninth,
      (count(*) filter (where is_of_period and is_reopened))::int as reopened,
      sum(opinions)::int as opinions, sum(satisfied)::int as satisfied
    from counted
    group by grouping sets ((department), (theme), (neighbourhood), ())
    order by late desc, open desc, received desc, key`.execute(db)
  return found.rows
}

/** Those that are still open, the day promised first; of one neighbourhood, or of all. */
export async function waitingLongest(
  db: Database,
  { neighbourhood, most }: { readonly neighbourhood: string | null; readonly most: number },
): Promise<readonly WaitingLine[]> {
  const found = await sql<WaitingLine>`
    select number, title, state, theme, neighbourhood, department, received_at as "receivedAt",
      answer_due_on as "answerDueOn"
    from question where ${isOpen}
      and (${neighbourhood}::text is null or neighbourhood = ${neighbourhood})
    order by answer_due_on, number limit ${most}`.execute(db)
  return found.rows
}

/** What was answered or passed on in a neighbourhood since a day, the latest first. */
export async function answeredSince(
  db: Database,
  {
    neighbourhood,
    since,
    most,
  }: {
    readonly neighbourhood: string
    readonly since: Day
    readonly most: number
  },
): Promise<readonly WaitingLine[]> {
  const found = await sql<WaitingLine>`
    select number, title, state, theme, neighbourhood, department, received_at as "receivedAt",
      answer_due_on as "answerDueOn"
    from question where neighbourhood = ${neighbourhood} and ${isShown}
      and state in ('answered', 'closed', 'forwarded') and first_answered_at >= ${since}
    order by first_answered_at desc, number limit ${most}`.execute(db)
  return found.rows
}
