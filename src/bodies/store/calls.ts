import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Refusal } from '../../platform/kernel/decision.ts'
import type { Content } from '../../platform/words/content.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import { type Call, mayApply, mayCloseCall, mayOpenCall, mayProlong } from '../rules/call.ts'
import type { Applying } from '../rules/call-forms.ts'
import type { Candidate } from '../rules/candidate.ts'
import { locked } from './acts.ts'
import { tell } from './versions.ts'

/** Somebody who waits to hear of her candidature. */
export interface ToldCandidate {
  readonly email: string | null
  readonly language: InterfaceLanguage
  readonly isNamed: boolean
}

type Refused<Code extends string> = Promise<Refusal<Code> | null>
type RefusalOf<Rule extends (...asked: never[]) => Refusal<string> | null> =
  NonNullable<ReturnType<Rule>> extends Refusal<infer Code> ? Code : never

/** The call for candidates of a body, and who answered it. */
export function callsOf(db: Database, body: string, act: Act, today: Day) {
  /** Decides under the lock of the body. */
  const deciding = <Answer>(
    decide: (
      tx: Transaction<object>,
      known: NonNullable<Awaited<ReturnType<typeof locked>>>,
    ) => Promise<Answer>,
  ): Promise<Answer | null> =>
    inTransaction(db, async (tx) => {
      const known = await locked(tx, body)
      return known === null ? null : decide(tx, known)
    })

  return {
    open: ({
      untilOn,
      words,
    }: {
      readonly untilOn: Day
      readonly words: Content
    }): Refused<RefusalOf<typeof mayOpenCall>> =>
      deciding(async (tx, known) => {
        const refusal = mayOpenCall(known.body, known.call, untilOn, today)
        if (refusal !== null) return refusal
        await sql`
          insert into body_call (id, body, opened_on, until_on, words, opened_by)
          values (${randomUUID()}, ${body}, ${today}, ${untilOn}, ${JSON.stringify(words)}::jsonb,
            ${partyOf(act)})`.execute(tx)
        await tell(tx, 'call-opened', body, act)
        return null
      }),

    prolong: (untilOn: Day): Refused<RefusalOf<typeof mayProlong>> =>
      deciding(async (tx, { body: known, call }) => {
        if (call === null) return null
        const refusal = mayProlong(call, known, untilOn, today)
        if (refusal !== null) return refusal
        await sql`
          update body_call set until_on = ${untilOn} where id = ${call.id}::uuid`.execute(tx)
        await tell(tx, 'call-prolonged', body, act)
        return null
      }),

    /** Every candidate is told, in the same transaction. */
    close: (
      telling: (tx: Transaction<object>, candidate: ToldCandidate, on: Day) => Promise<void>,
    ): Refused<RefusalOf<typeof mayCloseCall>> =>
      deciding(async (tx, { body: known, call }) => {
        if (call === null) return null
        const refusal = mayCloseCall(call, known, today)
        if (refusal !== null) return refusal
        await sql`
          update body_call set closed_on = ${today} where id = ${call.id}::uuid`.execute(tx)
        for (const candidate of await toldBy(tx, call)) await telling(tx, candidate, today)
        await tell(tx, 'call-closed', body, act)
        return null
      }),

    /** @returns whether the call still ran */
    apply: (
      { door, ...given }: Applying,
      language: InterfaceLanguage,
      telling: (tx: Transaction<object>, candidate: ToldCandidate, call: Call) => Promise<void>,
    ): Promise<boolean | null> =>
      deciding(async (tx, { body: known, call }) => {
        if (!mayApply(call, known, today)) return false
        const { name, college, email, phone, household, declaredSex, motivation } = given
        // Sent twice by the same hand: one candidature.
        const kept = await sql`
          insert into body_candidate (id, call, applied_at, door, college, name, email, phone,
            household, declared_sex, motivation, is_name_shown, language)
          select ${randomUUID()}::uuid, ${call.id}::uuid, ${act.now.toISOString()}::timestamptz,
            ${door}, ${college}, ${name}, ${email}, ${phone}, ${household}, ${declaredSex},
            ${motivation}, ${given.isNameShown}, ${language}
          where not exists (select from body_candidate where call = ${call.id}::uuid
            and lower(name) = lower(${name}) and email is not distinct from ${email}
            and phone is not distinct from ${phone})`.execute(tx)
        if (kept.numAffectedRows === 0n) return true
        await telling(tx, { email, language, isNamed: false }, call)
        await tell(tx, 'candidate-applied', body, act, { door })
        return true
      }),

    /** She will not sit there after all: nothing of her is kept. */
    async withdraw(candidate: string): Promise<void> {
      await inTransaction(db, async (tx) => {
        const gone = await sql`
          delete from body_candidate as candidate using body_call as call
          where candidate.id = ${candidate}::uuid and candidate.named_on is null
            and call.id = candidate.call and call.body = ${body}`.execute(tx)
        if (gone.numAffectedRows !== 0n) await tell(tx, 'candidate-withdrawn', body, act)
      })
    },
  }
}

async function toldBy(tx: Transaction<object>, call: Call): Promise<readonly ToldCandidate[]> {
  const found = await sql<ToldCandidate>`
    select email, language, named_on is not null as "isNamed" from body_candidate
    where call = ${call.id}::uuid order by applied_at, id`.execute(tx)
  return found.rows
}

/** Who answered a call, those who wait first, in the order they came. */
export async function candidatesOf(
  db: Database,
  call: Pick<Call, 'id'>,
): Promise<readonly Candidate[]> {
  const found = await sql<Candidate>`
    select id, door, applied_at as "appliedAt", college, name, email, phone, household,
      declared_sex as "declaredSex", motivation, is_name_shown as "isNameShown",
      named_on as "namedOn"
    from body_candidate where call = ${call.id}::uuid
    order by named_on is not null, applied_at, name, id`.execute(db)
  return found.rows
}

/** Whether she may still be given a seat: not yet named, nor told of the end. */
export async function isWaiting(
  tx: Transaction<object>,
  body: string,
  candidate: string,
): Promise<boolean> {
  const found = await sql`
    select from body_candidate as candidate join body_call as call on call.id = candidate.call
    where candidate.id = ${candidate}::uuid and candidate.named_on is null
      and call.body = ${body} and call.closed_on is null`.execute(tx)
  return found.rows.length > 0
}

/** Her seat was taken back before she sat there: she waits again. */
export async function unmarkNamed(
  tx: Transaction<object>,
  body: string,
  member: string,
): Promise<void> {
  await sql`
    update body_candidate as candidate set named_on = null, member = null from body_call as call
    where candidate.member = ${member}::uuid and call.id = candidate.call
      and call.body = ${body} and call.closed_on is null`.execute(tx)
}

/** She was given a seat: she is told so at the close. */
export async function markNamed(
  tx: Transaction<object>,
  body: string,
  {
    candidate,
    term,
    today,
  }: { readonly candidate: string; readonly term: string; readonly today: Day },
): Promise<void> {
  await sql`
    update body_candidate as candidate set named_on = ${today},
      member = (select member from body_term where id = ${term}::uuid)
    from body_call as call
    where candidate.id = ${candidate}::uuid and candidate.named_on is null
      and call.id = candidate.call and call.body = ${body}`.execute(tx)
}
