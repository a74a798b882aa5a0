import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { OfficeName } from '../rules/team.ts'
import { tell } from './versions.ts'

/** Who animates a body, and which councillors follow it. */
export function teamOf(db: Database, body: string) {
  return {
    /** From today on; whoever is not among them follows it no more since yesterday. */
    async saveLeads(councillors: readonly string[], today: Day, act: Act): Promise<void> {
      await inTransaction(db, async (tx) => {
        const wanted = [...councillors]
        await sql`
          update body_lead set ended_on = greatest(${daysAfter(today, -1)}::date, starts_on - 1)
          where body = ${body} and ended_on is null and councillor <> all(${wanted}::uuid[])`.execute(
          tx,
        )
        await sql`
          insert into body_lead as lead (body, councillor, starts_on)
          select ${body}, councillor.id, ${today}::date from councillor
          where councillor.id = any(${wanted}::uuid[]) and not exists (select from body_lead as there
            where there.body = ${body} and there.councillor = councillor.id and there.ended_on is null)
          on conflict (body, councillor, starts_on) do update set ended_on = null`.execute(tx)
        await tell(tx, 'body-leads-named', body, act)
      })
    },

    /** @returns whether she may: she is known by this body */
    async entrust(member: string, office: OfficeName, from: Day, act: Act): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const entrusted = await sql`
          insert into body_office (id, body, office, member, starts_on)
          select ${randomUUID()}, ${body}, ${office}, member.id, ${from} from body_member as member
          where member.id = ${member}::uuid
            and exists (select from body_term as term
              where term.member = member.id and term.body = ${body})
            and not exists (select from body_office as there where there.body = ${body}
              and there.member = member.id and there.office = ${office} and there.ended_on is null)`.execute(
          tx,
        )
        if (entrusted.numAffectedRows === 0n) return false
        await tell(tx, 'body-office-given', body, act, { office })
        return true
      })
    },

    async release(id: string, today: Day, act: Act): Promise<void> {
      await inTransaction(db, async (tx) => {
        const released = await sql`
          update body_office set ended_on = greatest(${today}::date, starts_on)
          where id = ${id}::uuid and body = ${body} and ended_on is null`.execute(tx)
        if (released.numAffectedRows !== 0n) await tell(tx, 'body-office-ended', body, act)
      })
    },
  }
}
