import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { InsiderPart } from '../rules/insider.ts'

/** Somebody with an account who is, or was, of a body. */
export interface Insider {
  readonly party: string
  readonly part: InsiderPart
}

/**
 * Whoever leaves is out that very day: the last day of a term that an act ended is a day out, unless
 * she was given another seat. A term that ends by itself lasts until its evening.
 */
const isInTerm = (on: Day): RawBuilder<unknown> => sql`
  case when term.ended_on is null then term.ends_on >= ${on}::date
    else term.ended_on > ${on}::date
      or (term.end_reason = 'promoted' and term.ended_on = ${on}::date) end`

/** It goes on after that day. */
export const lastsAfter = (endedOn: RawBuilder<unknown>, on: Day): RawBuilder<unknown> =>
  sql`coalesce(${endedOn}, 'infinity') > ${on}::date`

/** Somebody animates a body that day, in a query that names both: whoever leaves the team is out the same day. */
export const animates = (
  body: RawBuilder<unknown>,
  party: RawBuilder<unknown>,
  on: Day,
): RawBuilder<boolean> => sql`exists (
  select from body_office as office join body_member as animator on animator.id = office.member
  where office.body = ${body} and animator.party = ${party} and office.office = 'animator'
    and office.starts_on <= ${on}::date and ${lastsAfter(sql`office.ended_on`, on)})`

/** A councillor follows a body that day, and is still a councillor. */
export const isLead = (on: Day): RawBuilder<unknown> => sql`(
  lead.starts_on <= ${on}::date and ${lastsAfter(sql`lead.ended_on`, on)}
  and coalesce(councillor.ends_on, 'infinity') >= ${on}::date)`

/**
 * Those who sit in a body that day, animate it or follow it for the town council, and those who did.
 *
 * @param party  only this one
 */
export async function insidersOf(
  db: Database,
  body: string,
  on: Day,
  party: string | null = null,
): Promise<readonly Insider[]> {
  const found = await sql<Insider>`
    select party, coalesce(max(part) filter (where is_in), 'former') as part from (
      select member.party, 'member' as part, ${isInTerm(on)} as is_in
      from body_term as term join body_member as member on member.id = term.member
      where term.body = ${body} and term.starts_on <= ${on}::date
        and (term.ended_on is null or term.ended_on >= term.starts_on)
      union all
      select member.party, 'member', ${lastsAfter(sql`office.ended_on`, on)}
      from body_office as office join body_member as member on member.id = office.member
      where office.body = ${body} and office.starts_on <= ${on}::date
      union all
      select councillor.party, 'lead', ${isLead(on)}
      from body_lead as lead join councillor on councillor.id = lead.councillor
      where lead.body = ${body} and lead.starts_on <= ${on}::date) as there
    where party is not null and (${party}::uuid is null or party = ${party}::uuid)
    group by party`.execute(db)
  return found.rows
}

/**
 * The last day somebody was of a body, in a query that names both: `null` when she never was, over or
 * not, and `infinity` while nothing says when she leaves. Who is a councillor no more follows none.
 */
export const lastDayIn = (
  body: RawBuilder<unknown>,
  party: RawBuilder<unknown>,
): RawBuilder<Day | null> => sql`(
  select case when max(there.until) is not null then least(max(there.until), max(body.ended_on)) end
  from body
  cross join lateral (
    select max(coalesce(term.ended_on, term.ends_on)) as until
    from body_term as term join body_member as member on member.id = term.member
    where term.body = body.id and member.party = ${party}
    union all
    select max(coalesce(office.ended_on, 'infinity'))
    from body_office as office join body_member as member on member.id = office.member
    where office.body = body.id and member.party = ${party}
    union all
    select max(least(coalesce(lead.ended_on, 'infinity'), coalesce(councillor.ends_on, 'infinity')))
    from body_lead as lead join councillor on councillor.id = lead.councillor
    where lead.body = body.id and councillor.party = ${party}) as there
  where body.id = ${body})`
