import { type RawBuilder, sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { Member } from '../rules/appointment.ts'
import { isLead } from './insiders.ts'
import { tell } from './versions.ts'

/** How somebody who sits in a body is reached. For its notices, and who runs it. */
export interface MemberContact extends Pick<Member, 'name' | 'email' | 'phone' | 'address'> {
  readonly member: string
  readonly party: string | null
  readonly language: ContentLanguage | null
}

/** Members of a body: one of them, or those who sit there that day or do something for it. */
type Which = { readonly body: string } & ({ readonly member: string } | { readonly on: Day })

/** By name; those who asked to be forgotten are not among them. */
export async function memberContacts(
  db: Database,
  which: Which,
): Promise<readonly MemberContact[]> {
  const found = await sql<MemberContact>`
    select id as member, party, name, email, phone, address, language from body_member as member
    where name is not null and (
      ${'member' in which ? ofBody(which) : sql`member.id in (${sittingOn(which)})`})
    order by name, id`.execute(db)
  return found.rows
}

const ofBody = ({ body, member }: { readonly body: string; readonly member: string }) => sql`
  member.id = ${member}::uuid
  and exists (select from body_term as term where term.member = member.id and term.body = ${body})`

const sittingOn = ({
  body,
  on,
}: {
  readonly body: string
  readonly on: Day
}): RawBuilder<unknown> => sql`
  select term.member from body_term as term
  where term.body = ${body}
    and ${on}::date between term.starts_on and coalesce(term.ended_on, term.ends_on)
  union
  select office.member from body_office as office
  where office.body = ${body}
    and ${on}::date between office.starts_on and coalesce(office.ended_on, 'infinity')`

/** A councillor who follows a body, and the account that reaches her. */
export interface LeadContact {
  readonly councillor: string
  readonly name: string
  readonly party: string | null
}

/** The councillors who follow a body that day. */
export async function leadContacts(
  db: Database,
  { body, on }: { readonly body: string; readonly on: Day },
): Promise<readonly LeadContact[]> {
  const found = await sql<LeadContact>`
    select councillor.id as councillor, councillor.name, councillor.party
    from body_lead as lead join councillor on councillor.id = lead.councillor
    where lead.body = ${body} and ${isLead(on)}
    order by councillor.position`.execute(db)
  return found.rows
}

/** As she says she is reached from now on. */
export async function writeContact(
  db: Database,
  { body, member }: { readonly body: string; readonly member: string },
  { email, phone, address, language }: Pick<Member, 'email' | 'phone' | 'address' | 'language'>,
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const written = await sql`
      update body_member as member set email = ${email?.toLowerCase() ?? null}, phone = ${phone},
        address = ${address}, language = ${language}
      where name is not null and ${ofBody({ body, member })}`.execute(tx)
    if (written.numAffectedRows !== 0n)
      await tell(tx, 'member-contact-written', body, act, { member })
  })
}
