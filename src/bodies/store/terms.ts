import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import {
  alternateAfter,
  type Appointment,
  type AppointmentRefusal,
  type AskedTerm,
  type EndRefusal,
  type Member,
  mayAppoint,
  mayEnd,
} from '../rules/appointment.ts'
import { rulesOn } from '../rules/composition.ts'
import type { EndReason, Term } from '../rules/term.ts'
import { forgetBareMembers, locked } from './acts.ts'
import { isWaiting, markNamed, unmarkNamed } from './calls.ts'
import { tell } from './versions.ts'

/** Who sits in a body: given a seat, leaving it. @returns why not, or `null` when it is done */
export function termsIn(db: Database, body: string, act: Act, today: Day) {
  return {
    appoint: (asked: Appointment): Promise<Refusal<AppointmentRefusal> | null> =>
      inTransaction(db, async (tx) => {
        const known = await locked(tx, body)
        const version = known === null ? null : rulesOn(known.versions, asked.startsOn)
        if (known === null || version === null) return null
        const member = 'member' in asked.who ? asked.who.member : null
        const refusal = mayAppoint({ ...asked, member }, { ...known, rules: version.rules, today })
        if (refusal !== null) return refusal
        const { candidate } = asked
        if (candidate !== undefined && !(await isWaiting(tx, body, candidate)))
          return refuse('candidate-gone')
        await giveSeat(tx, body, asked, { act, today })
        return null
      }),

    /** Her last day and why; her alternate may take the seat the day after, to the end of the term. */
    end: (
      term: string,
      { on, reason, isReplaced }: { on: Day; reason: EndReason; isReplaced: boolean },
    ): Promise<Refusal<EndRefusal> | null> =>
      inTransaction(db, async (tx) => {
        const known = await locked(tx, body)
        const found = known?.terms.find(({ id }) => id === term)
        if (known === null || found === undefined) return null
        const refusal = mayEnd(found, on, { ...known, today })
        if (refusal !== null) return refusal
        await endTerm(tx, term, on, reason)
        if (on < found.startsOn) await unmarkNamed(tx, body, found.member)
        await tell(tx, 'member-left', body, act, { member: found.member, reason })
        if (await endOffices(tx, body, found.member, on))
          await tell(tx, 'body-office-ended', body, act)
        const next =
          isReplaced && found.role === 'incumbent' ? alternateAfter(known.terms, found, on) : null
        if (next !== null) await promote(tx, body, next, on, act)
        return null
      }),

    /** A term typed by mistake, in a body nobody has read yet. */
    async correct(term: string): Promise<void> {
      await inTransaction(db, async (tx) => {
        const dropped = await sql`
          delete from body_term where id = ${term}::uuid and body = ${body}
            and exists (select from body where id = ${body} and published_at is null)`.execute(tx)
        if (dropped.numAffectedRows === 0n) return
        await forgetBareMembers(tx)
        await tell(tx, 'term-corrected', body, act)
      })
    },

    /** Somebody of the town saw, today, that she may sit there; what she showed is noted nowhere. */
    async check(term: string): Promise<void> {
      await inTransaction(db, async (tx) => {
        const checked = await sql`
          update body_term set checked_on = ${today}, checked_by = ${partyOf(act)}
          where id = ${term}::uuid and body = ${body} and checked_on is null`.execute(tx)
        if (checked.numAffectedRows !== 0n) await tell(tx, 'member-checked', body, act)
      })
    },
  }
}

/** Writes what the rules said yes to. @returns the term */
export async function giveSeat(
  tx: Transaction<object>,
  body: string,
  asked: Appointment,
  { act, today }: { readonly act: Act; readonly today: Day },
): Promise<string> {
  const member = 'member' in asked.who ? asked.who.member : await addMember(tx, asked.who)
  const term = await insertTerm(tx, body, { ...asked, member }, asked.isChecked ? today : null, act)
  if (asked.candidate !== undefined)
    await markNamed(tx, body, { candidate: asked.candidate, term, today })
  await tell(tx, 'member-appointed', body, act, { member, role: asked.role })
  return term
}

/** Known by an account when the address is one’s, and of one person only. */
async function addMember(tx: Transaction<object>, member: Member): Promise<string> {
  const id = randomUUID()
  const email = member.email?.toLowerCase() ?? null
  await sql`
    insert into body_member (id, party, name, email, phone, address, language, household,
      declared_sex, is_name_shown)
    values (${id}, (select min(party::text)::uuid from contact
        where kind = 'email' and value = ${email} and confirmed_at is not null and not is_guardians
        having count(*) = 1),
      ${member.name}, ${email}, ${member.phone}, ${member.address}, ${member.language},
      ${member.household}, ${member.declaredSex}, ${member.isNameShown})`.execute(tx)
  return id
}

async function insertTerm(
  tx: Transaction<object>,
  body: string,
  { college, seat, role, startsOn, endsOn, member }: AskedTerm & { readonly member: string },
  checkedOn: Day | null,
  act: Act,
): Promise<string> {
  const id = randomUUID()
  const checkedBy = checkedOn === null ? sql`null` : partyOf(act)
  await sql`
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on, checked_on,
      checked_by)
    values (${id}, ${body}, ${college}, ${seat}, ${role}, ${member}::uuid, ${startsOn},
      ${endsOn}, ${checkedOn}, ${checkedBy})`.execute(tx)
  return id
}

async function endTerm(
  tx: Transaction<object>,
  term: string,
  on: Day,
  reason: EndReason,
): Promise<void> {
  await sql`
    update body_term set ended_on = ${on}, end_reason = ${reason} where id = ${term}::uuid`.execute(
    tx,
  )
}

/**
 * Who leaves and keeps no other seat there animates it no more: a role left open would leave her the
 * private pages of its members.
 *
 * @returns whether she had one
 */
async function endOffices(
  tx: Transaction<object>,
  body: string,
  member: string,
  on: Day,
): Promise<boolean> {
  const ended = await sql`
    update body_office as office set ended_on = greatest(${on}::date, office.starts_on)
    where office.body = ${body} and office.member = ${member}::uuid and office.ended_on is null
      and not exists (select from body_term as term
        where term.body = office.body and term.member = office.member
          and coalesce(term.ended_on, term.ends_on) > ${on}::date)`.execute(tx)
  return ended.numAffectedRows !== 0n
}

/** The alternate becomes incumbent of the same seat, for what is left of her own term. */
async function promote(
  tx: Transaction<object>,
  body: string,
  alternate: Term,
  on: Day,
  act: Act,
): Promise<void> {
  await endTerm(tx, alternate.id, on, 'promoted')
  const startsOn = daysAfter(on, 1)
  await sql`
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on, checked_on,
      checked_by)
    select ${randomUUID()}, body, college, seat, 'incumbent', member, ${startsOn}, ends_on,
      checked_on, checked_by from body_term where id = ${alternate.id}::uuid`.execute(tx)
  await tell(tx, 'alternate-promoted', body, act, { member: alternate.member })
}
