import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Body, RulesVersion } from '../rules/body.ts'
import type { Term } from '../rules/term.ts'

const bodyColumns = sql`
  id, kind, name, purpose, neighbourhoods, contact, published_at as "publishedAt",
  ended_on as "endedOn", ended_why as "endedWhy"`

const termColumns = sql`
  term.id, term.college, term.seat, term.role, term.member, member.name,
  member.is_name_shown as "isNameShown", member.party, member.household,
  member.declared_sex as "declaredSex", term.starts_on as "startsOn", term.ends_on as "endsOn",
  term.ended_on as "endedOn", term.end_reason as "endReason", term.checked_on as "checkedOn"`

const byName = sql`ended_on is not null, name -> 0 ->> 'text', id`
const termOrder = sql`term.college, term.seat, term.role = 'alternate', term.starts_on`

/** A body, the versions of its rules (the latest first) and every term there ever was. */
export interface WholeBody {
  readonly body: Body
  readonly versions: readonly RulesVersion[]
  readonly terms: readonly Term[]
}

const inForceOn = (on: Day): RawBuilder<unknown> => sql`
  ${on}::date between term.starts_on and coalesce(term.ended_on, term.ends_on)`

/** Bodies, and who sits there. */
export function bodies(db: Database) {
  return {
    async find(id: string): Promise<Body | null> {
      const found = await sql<Body>`
        select ${bodyColumns} from body where id = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    /** All of them, those being filled and those that are over too, by name. */
    async all(): Promise<readonly Body[]> {
      const found = await sql<Body>`
        select ${bodyColumns} from body order by ${byName}`.execute(db)
      return found.rows
    },

    /** All of them with their rules and terms, in one reading: few, and kept until one changes. */
    async whole(): Promise<readonly WholeBody[]> {
      const found = await sql<Body & Omit<WholeBody, 'body'>>`
        select ${bodyColumns}, (
          select coalesce(jsonb_agg(version), '[]') from (
            select in_force_from as "inForceFrom", rules, source from body_rules
            where body_rules.body = body.id order by in_force_from desc) as version) as versions, (
          select coalesce(jsonb_agg(listed), '[]') from (
            select ${termColumns}
            from body_term as term join body_member as member on member.id = term.member
            where term.body = body.id order by ${termOrder}) as listed) as terms
        from body order by ${byName}`.execute(db)
      return found.rows.map(({ versions, terms, ...body }) => ({ body, versions, terms }))
    },

    /** Of a body, the latest first. */
    async rulesOf(body: string): Promise<readonly RulesVersion[]> {
      const found = await sql<RulesVersion>`
        select in_force_from as "inForceFrom", rules, source from body_rules
        where body = ${body} order by in_force_from desc`.execute(db)
      return found.rows
    },

    /** Every term of a body, past, present and to come, by seat. */
    async termsOf(body: string): Promise<readonly Term[]> {
      const found = await sql<Term>`
        select ${termColumns} from body_term as term join body_member as member on member.id = term.member
        where term.body = ${body}
        order by ${termOrder}`.execute(db)
      return found.rows
    },

    /** The bodies where somebody sits that day, or animates: whose private pages she reads. */
    async ofParty(party: string, on: Day): Promise<readonly Body[]> {
      const found = await sql<Body>`
        select ${bodyColumns} from body where published_at is not null and (
          exists (select from body_term as term join body_member as member on member.id = term.member
            where term.body = body.id and member.party = ${party}::uuid and ${inForceOn(on)})
          or exists (select from body_office as office
            join body_member as member on member.id = office.member
            where office.body = body.id and member.party = ${party}::uuid
              and ${on}::date between office.starts_on and coalesce(office.ended_on, 'infinity')))
        order by name -> 0 ->> 'text'`.execute(db)
      return found.rows
    },
  }
}
