import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Body, RulesVersion } from '../rules/body.ts'
import type { Call } from '../rules/call.ts'
import type { Lead, Office } from '../rules/team.ts'
import type { Term } from '../rules/term.ts'
import { animates, isLead, lastsAfter } from './insiders.ts'

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

const officeColumns = sql`
  office.id, office.office, office.member, member.name, member.is_name_shown as "isNameShown",
  office.starts_on as "startsOn", office.ended_on as "endedOn"`

const leadColumns = sql`
  councillor.id, councillor.name, councillor.delegation, lead.starts_on as "startsOn",
  lead.ended_on as "endedOn"`

const callColumns = sql`
  call.id, call.opened_on as "openedOn", call.until_on as "untilOn", call.words,
  call.closed_on as "closedOn"`

/** A body, the versions of its rules (the latest first), every term, office and lead there ever was. */
export interface WholeBody {
  readonly body: Body
  readonly versions: readonly RulesVersion[]
  readonly terms: readonly Term[]
  /** Those that last first. */
  readonly offices: readonly Office[]
  readonly leads: readonly Lead[]
  /** The call for candidates that runs, else the last one. */
  readonly call: Call | null
}

/** Somebody who animates a body, and has an account. For officers. */
export interface Animator {
  readonly party: string
  readonly name: string
}

const inForceOn = (on: Day): RawBuilder<unknown> => sql`
  ${on}::date between term.starts_on and coalesce(term.ended_on, term.ends_on)`

/** Whether a member sits in a body that day, or does something for it. */
const isOf = (body: RawBuilder<unknown>, on: Day): RawBuilder<unknown> => sql`(
  exists (select from body_term as term
    where term.body = ${body} and term.member = member.id and ${inForceOn(on)})
  or exists (select from body_office as office
    where office.body = ${body} and office.member = member.id
      and ${on}::date between office.starts_on and coalesce(office.ended_on, 'infinity')))`

async function read(db: Database, where: RawBuilder<unknown>): Promise<readonly WholeBody[]> {
  const found = await sql<Body & Omit<WholeBody, 'body'>>`
    select ${bodyColumns}, (
      select coalesce(jsonb_agg(version), '[]') from (
        select in_force_from as "inForceFrom", rules, source from body_rules
        where body_rules.body = body.id order by in_force_from desc) as version) as versions, (
      select coalesce(jsonb_agg(listed), '[]') from (
        select ${termColumns}
        from body_term as term join body_member as member on member.id = term.member
        where term.body = body.id order by ${termOrder}) as listed) as terms, (
      select coalesce(jsonb_agg(held), '[]') from (
        select ${officeColumns}
        from body_office as office join body_member as member on member.id = office.member
        where office.body = body.id
        order by office.ended_on is not null, office.office, office.starts_on) as held) as offices, (
      select coalesce(jsonb_agg(following), '[]') from (
        select ${leadColumns} from body_lead as lead join councillor on councillor.id = lead.councillor
        where lead.body = body.id order by councillor.position) as following) as leads, (
      select to_jsonb(latest) from (
        select ${callColumns} from body_call as call where call.body = body.id
        order by closed_on is not null, opened_on desc, id limit 1) as latest) as call
    from body where ${where} order by ${byName}`.execute(db)
  return found.rows.map(({ versions, terms, offices, leads, call, ...body }) => ({
    ...{ body, versions, terms, offices, leads, call },
  }))
}

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
    whole: () => read(db, sql`true`),

    /** One of them, as it is at this moment. */
    async one(id: string): Promise<WholeBody | null> {
      return (await read(db, sql`id = ${id}`))[0] ?? null
    },

    /** The accounts of those who sit in a body that day, or animate it: whom its news concern. */
    async partiesOf(body: string, on: Day): Promise<readonly string[]> {
      const found = await sql<{ party: string }>`
        select distinct member.party from body_member as member
        where member.party is not null and ${isOf(sql`${body}`, on)}`.execute(db)
      return found.rows.map(({ party }) => party)
    },

    /** The bodies that somebody follows for the town council that day. */
    async followedBy(party: string, on: Day): Promise<readonly Body[]> {
      const found = await sql<Body>`
        select ${bodyColumns} from body where published_at is not null and exists (
          select from body_lead as lead join councillor on councillor.id = lead.councillor
          where lead.body = body.id and councillor.party = ${party}::uuid and ${isLead(on)})
        order by name -> 0 ->> 'text'`.execute(db)
      return found.rows
    },

    /** The bodies that somebody animates that day: whoever leaves the team is out the same day. */
    async animatedBy(party: string, on: Day): Promise<readonly Body[]> {
      const found = await sql<Body>`
        select ${bodyColumns} from body where published_at is not null and ended_on is null
          and ${animates(sql`body.id`, sql`${party}::uuid`, on)}
        order by name -> 0 ->> 'text'`.execute(db)
      return found.rows
    },

    /** Those with an account who animate a body that day, by name. */
    async animatorsOf(body: string, on: Day): Promise<readonly Animator[]> {
      const found = await sql<Animator>`
        select distinct member.party, member.name
        from body_office as office join body_member as member on member.id = office.member
        where office.body = ${body} and office.office = 'animator' and member.party is not null
          and member.name is not null and office.starts_on <= ${on}::date
          and ${lastsAfter(sql`office.ended_on`, on)}
        order by member.name, member.party`.execute(db)
      return found.rows
    },

    /** The bodies where somebody sits that day, or animates: whose private pages she reads. */
    async ofParty(party: string, on: Day): Promise<readonly Body[]> {
      const found = await sql<Body>`
        select ${bodyColumns} from body where published_at is not null and exists (
          select from body_member as member
          where member.party = ${party}::uuid and ${isOf(sql`body.id`, on)})
        order by name -> 0 ->> 'text'`.execute(db)
      return found.rows
    },
  }
}
