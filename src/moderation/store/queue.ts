import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { ModerationCase, Report } from '../rules/case.ts'
import {
  type QueueCounts,
  type QueueFilters,
  type QueueState,
  queueStates,
} from '../rules/listing.ts'
import { caseColumns, caseOf, type CaseRow } from './case-row.ts'

const conditionOf: Readonly<Record<QueueState, ReturnType<typeof sql>>> = {
  waiting: sql`state = 'open'`,
  appeals: sql`state = 'hidden' and appeal.case_id is not null and appeal.outcome is null`,
  hidden: sql`state = 'hidden'`,
  left: sql`state in ('kept', 'restored', 'gone')`,
}

const from = sql`
  from moderation_case as one left join moderation_appeal as appeal on appeal.case_id = one.id`

const askedOf = ({ type, regle }: Pick<QueueFilters, 'type' | 'regle'>) => sql`
  (${type} = '' or content_kind = ${type})
  and (${regle} = '' or rule = ${regle}
    or exists (select from moderation_report as report
      where report.case_id = one.id and report.rule = ${regle}))`

export interface Queue {
  /** What waits longest first; of what is decided, the latest. */
  readonly cases: readonly ModerationCase[]
  readonly reports: ReadonlyMap<string, readonly Report[]>
  /** How many in each state, for the same kind and rule. */
  readonly counts: QueueCounts
}

/** One page of the queue, in one query: its page has others to make. */
export async function queueOf(
  db: Database,
  filters: QueueFilters,
  perPage: number,
): Promise<Queue> {
  const { etat, page } = filters
  const isWaiting = etat === 'waiting' || etat === 'appeals'
  const order = isWaiting
    ? sql`coalesce(appeal.at, opened_at), one.id`
    : sql`one.decided_at desc, one.id`
  const counts = queueStates.flatMap((state) => [
    sql`${sql.lit(state)}`,
    sql`count(*) filter (where ${conditionOf[state]})`,
  ])
  const found = await sql<{
    counts: QueueCounts
    cases: readonly (CaseRow & { readonly reports: readonly Report[] })[]
  }>`
    select
      (select jsonb_build_object(${sql.join(counts)}) ${from} where ${askedOf(filters)}) as counts,
      coalesce((select jsonb_agg(to_jsonb(listed)) from (
        select ${caseColumns},
          (select coalesce(jsonb_agg(jsonb_build_object('rule', report.rule, 'words', report.words,
              'isToTell', report.email is not null,
              'at', report.at) order by report.at), '[]')
            from moderation_report as report where report.case_id = one.id) as reports
        ${from} where ${conditionOf[etat]} and ${askedOf(filters)}
        order by ${order} limit ${perPage} offset ${(page - 1) * perPage}) as listed), '[]')
        as cases`.execute(db)
  const [row] = found.rows
  const rows = row?.cases ?? []
  return {
    cases: rows.map(caseOf),
    reports: new Map(rows.map(({ id, reports }) => [id, reports])),
    counts: row?.counts ?? { waiting: 0, appeals: 0, hidden: 0, left: 0 },
  }
}
