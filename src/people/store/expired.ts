import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { delays } from '../rules/retention.ts'

/** The moment the work of a night is done for. */
export interface Moment {
  readonly now: Date
  /** In the town. */
  readonly today: Day
}

const before = (today: Day, years: number) =>
  sql`(${today}::date - make_interval(years => ${years}))`

/** Holds no role, nor will. */
const withoutRole = (party: RawBuilder<unknown>, today: Day) => sql`
  not exists (select from role_grant where role_grant.party = ${party} and revoked_at is null
    and (ends_on is null or ends_on >= ${today}::date))`

/** An address or a card of her own opens her account; a key of a device is lost with it. */
const comesInByHerself = sql`(
  exists (select from contact as own where own.party = person.party and not own.is_guardians
    and own.confirmed_at is not null)
  or exists (select from desk_card where desk_card.party = person.party and revoked_at is null))`

/**
 * What each table keeps past its time: the same condition is counted by a rehearsal and deleted by
 * the work. Order counts: codes go before the batch they were printed in.
 */
const expired = {
  session: ({ now }) => sql`expires_at < ${now.toISOString()}::timestamptz`,
  verification: ({ now }) => sql`expires_at < ${now.toISOString()}::timestamptz`,
  letter_code: ({ now }) => sql`expires_at < ${now.toISOString()}::timestamptz`,
  letter_batch: ({ now, today }) => sql`
    made_at < ${before(today, delays.letterBatchYears)}
    and not exists (select from letter_code
      where batch = letter_batch.id and expires_at >= ${now.toISOString()}::timestamptz)`,
  guardianship: ({ today }) => sql`
    exists (select from person where person.party = minor
      and birth_date <= ${before(today, delays.guardianAge)})`,
  // Lent by a guardian, to a child who has grown: once she comes in by herself, and at last anyhow.
  contact: ({ today }) => sql`
    is_guardians and exists (select from person where person.party = contact.party
      and birth_date <= ${before(today, delays.guardianAge)}
      and (birth_date <= ${before(today, delays.lentContactAge)} or ${comesInByHerself}))`,
  role_grant: ({ today }) => sql`
    least(revoked_at::date, ends_on) < ${before(today, delays.roleYears)}`,
  totp: ({ today }) => withoutRole(sql`totp.party`, today),
  consent: ({ today }) => sql`withdrawn_at < ${before(today, delays.consentYears)}`,
  assisted_act: ({ today }) => sql`began_at < ${before(today, delays.assistedActYears)}`,
  desk_tally: ({ today }) => sql`day <= ${today}::date - ${delays.tallyDays}::int`,
  rights_request: ({ today }) => sql`answered_at < ${before(today, delays.requestYears)}`,
  // The class, its codes, the party it was, and its pupils, whom nothing names.
  party: ({ today }) => sql`
    (kind = 'class' and exists (
      select from class where class.party = party.id and ends_on < ${today}::date))
    or exists (
      select from class_code join class on class.party = class_code.class
      where class_code.party = party.id and ends_on < ${today}::date)`,
} as const satisfies Readonly<Record<string, (at: Moment) => RawBuilder<unknown>>>
export type ExpiringTable = keyof typeof expired

/** Tables whose rows go by themselves, by the names they have on the page of personal data. */
// Its keys are known: `Object.keys` forgets them.
export const expiringTables = Object.keys(expired) as readonly ExpiringTable[]

/** How many rows of a table are past their time. */
export async function countExpired(
  db: Database,
  table: ExpiringTable,
  at: Moment,
): Promise<number> {
  const found = await sql<{ rows: string | number }>`
    select count(*) as rows from ${sql.table(table)} where ${expired[table](at)}`.execute(db)
  return Number(found.rows[0]?.rows ?? 0)
}

/** Deletes what is past its time, so many rows at once. @returns how many */
export async function deleteExpired(
  db: Database,
  table: ExpiringTable,
  at: Moment,
  most: number,
): Promise<number> {
  const gone = await sql`
    delete from ${sql.table(table)} where ctid in (
      select ctid from ${sql.table(table)} where ${expired[table](at)} ${lastOf(table)}
      limit ${most})`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

/**
 * A class goes after its pupils: once it is gone nothing tells theirs from other accounts, and those a
 * batch left behind would stay for years, without a name.
 */
const lastOf = (table: ExpiringTable) => (table === 'party' ? sql`order by kind = 'class'` : sql``)

/** Who has not come for so long, holds no role, and has no session open. */
export const isAsleep = ({ now, today }: Moment, days = 0): RawBuilder<unknown> => sql`
  party.kind = 'person'
  and party.last_active_on <= ${before(today, delays.asleepYears)} + make_interval(days => ${days})
  and not exists (select from session
    where session.party = party.id and expires_at > ${now.toISOString()}::timestamptz)
  and ${withoutRole(sql`party.id`, today)}`
