import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Cause, ModerationCase, Report, Subject } from '../rules/case.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { caseColumns, caseOf, type CaseRow } from './case-row.ts'
import { tokenHash } from '../../people/index.ts'
import { decisionSecretOf } from './secrets.ts'
import { tell } from './versions.ts'

/** What somebody says of a text: the rule it seems to break, her words, where to tell her. */
export interface NewReport {
  readonly rule: string
  readonly words: string
  readonly email: string | null
  readonly language: string
}

/** Who waits for the outcome of what she reported. */
export interface ReporterToTell {
  readonly email: string
  readonly language: string
}

/** Reads of cases. */
export function cases(db: Database) {
  const one = async (where: ReturnType<typeof sql>): Promise<ModerationCase | null> => {
    const found = await sql<CaseRow>`
      select ${caseColumns} from moderation_case as one
      left join moderation_appeal as appeal on appeal.case_id = one.id
      where ${where} order by opened_at desc limit 1`.execute(db)
    return found.rows[0] === undefined ? null : caseOf(found.rows[0])
  }
  return {
    find: (id: string) => one(sql`one.id = ${id}::uuid`),

    /** The case behind the secret of its decision’s page. */
    bySecret: (secret: string) => one(sql`secret_hash = ${tokenHash(secret)}`),

    /** What is under way about something: waiting, or hidden. */
    underWay: ({ kind, id }: Subject) =>
      one(sql`content_kind = ${kind} and content_id = ${id} and state in ('open', 'hidden')`),

    /** Those of the list that are there, each with its appeal, in its order. */
    async findAll(ids: readonly string[]): Promise<readonly ModerationCase[]> {
      const found = await sql<CaseRow>`
        select ${caseColumns} from moderation_case as one
        left join moderation_appeal as appeal on appeal.case_id = one.id
        where one.id = any(${[...ids]}::uuid[]) order by opened_at, one.id`.execute(db)
      return found.rows.map(caseOf)
    },

    /** What was decided about something before, the latest first. */
    async historyOf({ kind, id }: Subject, but: string): Promise<readonly ModerationCase[]> {
      const found = await sql<CaseRow>`
        select ${caseColumns} from moderation_case as one
        left join moderation_appeal as appeal on appeal.case_id = one.id
        where content_kind = ${kind} and content_id = ${id} and one.id <> ${but}::uuid
        order by opened_at desc limit 20`.execute(db)
      return found.rows.map(caseOf)
    },

    /** What was said of them, case by case, the oldest first. */
    async reportsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Report[]>> {
      const found = await sql<Report & { readonly of: string }>`
        select case_id as of, rule, words, email is not null as "isToTell", at
        from moderation_report
        where case_id = any(${[...ids]}::uuid[]) order by at, id`.execute(db)
      return new Map(ids.map((id) => [id, found.rows.filter(({ of }) => of === id)]))
    },
  }
}

/** As it stands once those who were changing it are done. */
export async function lockedCase(
  tx: Transaction<object>,
  id: string,
): Promise<ModerationCase | null> {
  await sql`select from moderation_case where id = ${id}::uuid for update`.execute(tx)
  return cases(tx).find(id)
}

/** Waits for who decides about something: what its module does next, it does after. */
export async function holdCase(tx: Transaction<object>, { kind, id }: Subject): Promise<void> {
  await sql`
    select from moderation_case where content_kind = ${kind} and content_id = ${id}
    for update`.execute(tx)
}

/**
 * Opens a case about something, or joins the one that is open.
 *
 * @returns its id; `null` when it is hidden already
 */
export async function openCase(
  tx: Transaction<object>,
  subject: Subject,
  cause: Cause,
  act: Act,
): Promise<string | null> {
  const id = randomUUID()
  // Two reports at once open one case.
  const made = await sql<{ id: string }>`
    insert into moderation_case (id, content_kind, content_id, cause, opened_at, secret_hash)
    values (${id}, ${subject.kind}, ${subject.id}, ${cause}, ${act.now.toISOString()},
      ${tokenHash(decisionSecretOf(id))})
    on conflict (content_kind, content_id) where state in ('open', 'hidden') do nothing
    returning id`.execute(tx)
  if (made.rows.length > 0) {
    await tell(tx, 'moderation-opened', { id, subject }, act, { cause })
    return id
  }
  const there = await cases(tx).underWay(subject)
  return there?.state === 'open' ? there.id : null
}

/** Keeps a report. @returns false when what it is about was hidden meanwhile */
export async function report(
  db: Database,
  subject: Subject,
  given: NewReport,
  act: Act,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const id = await openCase(tx, subject, 'report', act)
    if (id === null) return false
    await sql`
      insert into moderation_report (id, case_id, rule, words, email, language, at)
      values (${randomUUID()}, ${id}, ${given.rule}, ${given.words}, ${given.email},
        ${given.language}, ${act.now.toISOString()})`.execute(tx)
    await tell(tx, 'content-reported', { id, subject }, act, { rule: given.rule })
    return true
  })
}

/** How a case ends, or begins again. */
export type Outcome =
  | { readonly state: 'kept' | 'gone' }
  | { readonly state: 'open' }
  | { readonly state: 'restored' }
  | {
      readonly state: 'hidden'
      readonly rule: ModerationRule
      readonly ruleVersion: number
      readonly note: string
      readonly appealUntil: Day
    }

const eventOf = {
  kept: 'moderation-kept',
  gone: 'moderation-moot',
  open: 'moderation-undone',
  restored: 'moderation-restored',
  hidden: 'moderation-hidden',
} as const

/** Writes what was decided, with its line of journal. The row is locked by who calls. */
export async function settle(
  tx: Transaction<object>,
  one: ModerationCase,
  outcome: Outcome,
  act: Act,
): Promise<void> {
  const at = act.now.toISOString()
  const { state } = outcome
  if (state === 'hidden') {
    const { rule, ruleVersion, note, appealUntil } = outcome
    await sql`
      update moderation_case set state = 'hidden', decided_at = ${at}, decided_by = ${partyOf(act)},
        rule = ${rule.id}, rule_version = ${ruleVersion}, rule_title = ${rule.title},
        rule_text = ${rule.text}, rule_law = ${rule.law}, note = ${note},
        appeal_until = ${appealUntil}
      where id = ${one.id}`.execute(tx)
  } else if (state === 'restored') {
    // By an appeal: what was decided first stays written.
    await sql`update moderation_case set state = 'restored' where id = ${one.id}`.execute(tx)
  } else {
    const isOpen = state === 'open'
    await sql`
      update moderation_case set state = ${state}, decided_at = ${isOpen ? null : at},
        decided_by = ${isOpen ? sql`null` : partyOf(act)}, rule = null, rule_version = null,
        rule_title = null, rule_text = null, rule_law = null, note = null, appeal_until = null
      where id = ${one.id}`.execute(tx)
  }
  await tell(tx, eventOf[state], one, act, state === 'hidden' ? { rule: outcome.rule.id } : {})
}

/** Those who left a way to be told the outcome: each is told once, and her address goes with it. */
export async function takeReporters(
  tx: Transaction<object>,
  id: string,
): Promise<readonly ReporterToTell[]> {
  const found = await sql<ReporterToTell>`
    select distinct on (email) email, language from moderation_report
    where case_id = ${id} and email is not null order by email, at`.execute(tx)
  await sql`update moderation_report set email = null where case_id = ${id}`.execute(tx)
  return found.rows
}

export async function writeAppeal(
  tx: Transaction<object>,
  one: ModerationCase,
  words: string,
  act: Act,
): Promise<void> {
  await sql`
    insert into moderation_appeal (case_id, words, at)
    values (${one.id}, ${words}, ${act.now.toISOString()})`.execute(tx)
  await tell(tx, 'moderation-appealed', one, act)
}

export async function settleAppeal(
  tx: Transaction<object>,
  one: ModerationCase,
  decided: { readonly outcome: 'confirmed' | 'restored'; readonly reason: string },
  act: Act,
): Promise<void> {
  await sql`
    update moderation_appeal set outcome = ${decided.outcome}, reason = ${decided.reason},
      decided_at = ${act.now.toISOString()}, decided_by = ${partyOf(act)}
    where case_id = ${one.id}`.execute(tx)
  await tell(tx, 'moderation-appeal-decided', one, act, { outcome: decided.outcome })
}
