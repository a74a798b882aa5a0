import { sql, type Transaction } from 'kysely'
import { candidateMonths } from '../rules/candidate.ts'
import { forgetBareMembers } from './acts.ts'

/**
 * A year after the last term or office of somebody, what served to call her goes; her name too,
 * unless she agreed that it is public. That she sat there remains.
 */
export async function forgetFormerMembers(tx: Transaction<object>, now: Date): Promise<void> {
  const past = sql`(${now.toISOString()}::timestamptz - interval '1 year')::date`
  await sql`
    update body_member as member set email = null, phone = null, address = null,
      language = null, household = null, declared_sex = null, name = case when is_name_shown then name end
    where (num_nonnulls(email, phone, address, language, household, declared_sex) > 0
        or (name is not null and not is_name_shown))
      and not exists (select from body_term as term
        where term.member = member.id and coalesce(term.ended_on, term.ends_on) >= ${past})
      and not exists (select from body_office as office
        where office.member = member.id and coalesce(office.ended_on, 'infinity') >= ${past})`.execute(
    tx,
  )
  await forgetBareMembers(tx)
}

/**
 * Some months after the close of a call, or its last day when nobody closed it, who answered it is
 * forgotten: those named are members.
 */
export async function forgetCandidates(tx: Transaction<object>, now: Date): Promise<void> {
  const past = sql`(${now.toISOString()}::timestamptz - make_interval(months => ${candidateMonths}))::date`
  await sql`
    delete from body_candidate using body_call as call
    where call.id = body_candidate.call and coalesce(call.closed_on, call.until_on) < ${past}`.execute(
    tx,
  )
}
