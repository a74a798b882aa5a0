import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Calendar, PreElectionPeriod } from '../methods/calendar.ts'
import type { ClosedDay, KeptPeriod } from '../rules/kept-calendar.ts'
import { type Change, noteChange } from './note-change.ts'

/** What the town closes, and the periods before elections. */
export function townCalendar(db: Database) {
  return {
    /** As the rules of working days ask it. */
    async find(): Promise<Calendar> {
      const found = await sql<Calendar>`
        select
          coalesce((select is_alsace_moselle from town), false) as "isAlsaceMoselle",
          array(select day::text from closed_day order by day) as closed,
          coalesce((
            select jsonb_agg(
              jsonb_build_object('name', name, 'beginsOn', begins_on, 'endsOn', ends_on)
              order by begins_on, name)
            from pre_election_period
          ), '[]') as "preElection"`.execute(db)
      const [calendar] = found.rows
      if (calendar === undefined) throw new Error('A query without a table answered nothing.')
      return calendar
    },

    async closed(): Promise<readonly ClosedDay[]> {
      const found = await sql<ClosedDay>`
        select day, reason from closed_day order by day`.execute(db)
      return found.rows
    },

    async periods(): Promise<readonly KeptPeriod[]> {
      const found = await sql<KeptPeriod>`
        select id, name, begins_on as "beginsOn", ends_on as "endsOn" from pre_election_period
        order by begins_on, name`.execute(db)
      return found.rows
    },

    async close({ day, reason }: ClosedDay, change: Change): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          insert into closed_day (day, reason) values (${day}, ${reason})
          on conflict (day) do update set reason = excluded.reason`.execute(tx)
        await noteChange(tx, { ...change, type: 'closed-day-added', payload: { day } })
      })
    },

    /** @returns the closed day as it was, `null` when there was none */
    async open(day: Day, change: Change): Promise<ClosedDay | null> {
      return inTransaction(db, async (tx) => {
        const gone = await sql<ClosedDay>`
          delete from closed_day where day = ${day} returning day, reason`.execute(tx)
        const [former] = gone.rows
        if (former === undefined) return null
        await noteChange(tx, { ...change, type: 'closed-day-removed', payload: { day } })
        return former
      })
    },

    async addPeriod(period: PreElectionPeriod, change: Change): Promise<void> {
      await inTransaction(db, async (tx) => {
        const id = randomUUID()
        await sql`
          insert into pre_election_period (id, name, begins_on, ends_on)
          values (${id}, ${period.name}, ${period.beginsOn}, ${period.endsOn})`.execute(tx)
        const subject = { kind: 'pre-election-period', id }
        await noteChange(tx, { ...change, type: 'pre-election-period-added', subject })
      })
    },

    /** @returns the period as it was, `null` when there was none */
    async removePeriod(id: string, change: Change): Promise<PreElectionPeriod | null> {
      return inTransaction(db, async (tx) => {
        const gone = await sql<PreElectionPeriod>`
          delete from pre_election_period where id = ${id}::uuid
          returning name, begins_on as "beginsOn", ends_on as "endsOn"`.execute(tx)
        const [former] = gone.rows
        if (former === undefined) return null
        const subject = { kind: 'pre-election-period', id }
        await noteChange(tx, { ...change, type: 'pre-election-period-removed', subject })
        return former
      })
    },
  }
}
