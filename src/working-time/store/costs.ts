import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { BodyCosts, CostLine, MeetingCosts } from '../rules/cost.ts'
import { tellCosts } from './tell.ts'

/** What meetings cost, line by line. */
export function meetingCosts(db: Database) {
  return {
    async find(number: number): Promise<MeetingCosts | null> {
      const found = await sql<MeetingCosts>`
        select meeting.id, number, title, starts_at as "startsAt",
          (select coalesce(jsonb_agg(jsonb_build_object('id', line.id, 'kind', line.kind,
              'cents', cents, 'label', label) order by line.kind, cents desc, line.id), '[]')
            from meeting_cost as line where line.meeting = meeting.id) as lines
        from meeting where number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    /** By year of the town’s clocks, then by body; those of the town last. */
    async totals(zone: string): Promise<readonly BodyCosts[]> {
      const of = (kind: string) => sql`
        coalesce(sum(cents) filter (where line.kind = ${kind}), 0)::int as ${sql.ref(kind)}`
      const found = await sql<BodyCosts>`
        select body.name as body,
          extract(year from starts_at at time zone ${zone}::text)::int as year,
          count(distinct meeting.id)::int as meetings, ${of('room')}, ${of('interpreter')},
          ${of('childcare')}, ${of('catering')}, ${of('printing')}
        from meeting_cost as line join meeting on meeting.id = line.meeting
        left join body on body.id = meeting.body
        group by meeting.body, body.name, 2
        order by year desc, meeting.body nulls last`.execute(db)
      return found.rows
    },

    /** @param line  its id as `formIdOf` makes it: sent twice, it is one */
    add: (meeting: string, { id, kind, cents, label }: CostLine, act: Act): Promise<void> =>
      inTransaction(db, async (tx) => {
        const made = await sql`
          insert into meeting_cost (id, meeting, kind, cents, label)
          values (${id}, ${meeting}, ${kind}, ${cents}, ${label})
          on conflict (id) do nothing`.execute(tx)
        if (made.numAffectedRows === 1n) await tellCosts(tx, 'cost-noted', meeting, act)
      }),

    /** @returns whether it was a line of this meeting */
    remove: (meeting: string, line: string, act: Act): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const removed = await sql`
          delete from meeting_cost where id = ${line} and meeting = ${meeting}`.execute(tx)
        if ((removed.numAffectedRows ?? 0n) === 0n) return false
        await tellCosts(tx, 'cost-withdrawn', meeting, act)
        return true
      }),
  }
}
