import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { telling } from '../../journal/index.ts'
import { tokenHash } from '../../people/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { PolledMeeting, ProposedDates } from '../rules/forms.ts'
import {
  type AnswerRefusal,
  type DateAnswer,
  type DatePoll,
  isReminderDue,
  type KeepRefusal,
  keepDate,
  keptDays,
  lostReason,
  mayAnswer,
  type PolledDate,
} from '../rules/poll.ts'
import { datePolls } from './polls.ts'
import { pollSecretOf } from './secrets.ts'

const tell = telling('date-poll', [])

/** Writes to people about a poll, in the transaction of what happens to it. */
export type TellOfPoll = (tx: Transaction<object>, poll: DatePoll) => Promise<void>

/** Who is asked: members of the body and councillors who follow it, by id. */
export interface AskedPeople {
  readonly members: readonly string[]
  readonly councillors: readonly string[]
}

interface NewPoll extends PolledMeeting, ProposedDates {
  /** As `formIdOf` makes it: sent twice, it is one poll. */
  readonly id: string
  readonly body: string
  /** Id of the planned meeting that looks for another date. */
  readonly meeting: string | null
}

/** Asks for a date. @returns the number of the poll */
export function askForDate(
  db: Database,
  poll: NewPoll,
  asked: AskedPeople,
  act: Act,
  tellAll: TellOfPoll,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { id, body, title, place, owner, deputy, meeting, closesAt } = poll
    const made = await sql`
      insert into date_poll (id, body, title, place, owner, deputy, meeting, asked_at, closes_at)
      values (${id}, ${body}, ${JSON.stringify(title)}::jsonb, ${place}, ${owner}, ${deputy},
        ${meeting}, ${act.now.toISOString()}, ${closesAt})
      on conflict (id) do nothing`.execute(tx)
    const isNew = made.numAffectedRows !== 0n
    if (isNew) await writeAround(tx, poll, asked)
    const found = await sql<{ number: number }>`
      select number from date_poll where id = ${id}`.execute(tx)
    const number = found.rows[0]?.number ?? 0
    const whole = isNew ? await datePolls(tx).numbered(number) : null
    if (whole === null) return number
    await tell(tx, 'date-poll-asked', id, act)
    await tellAll(tx, whole)
    return number
  })
}

async function writeAround(
  tx: Transaction<object>,
  poll: NewPoll,
  asked: AskedPeople,
): Promise<void> {
  for (const { startsAt, endsAt } of poll.dates)
    await sql`
      insert into date_poll_option (id, poll, starts_at, ends_at)
      values (${randomUUID()}, ${poll.id}, ${startsAt}, ${endsAt})`.execute(tx)
  const voters = [
    ...asked.members.map((member) => ({ member, councillor: null })),
    ...asked.councillors.map((councillor) => ({ member: null, councillor })),
  ]
  for (const { member, councillor } of voters) {
    const id = randomUUID()
    await sql`
      insert into date_poll_voter (id, poll, member, councillor, secret_hash)
      values (${id}, ${poll.id}, ${member}, ${councillor}, ${tokenHash(pollSecretOf(id))})`.execute(
      tx,
    )
  }
}

/** Held while it is decided of: no answer comes after a date is kept, no date is kept twice. */
async function held(tx: Transaction<object>, number: number): Promise<DatePoll | null> {
  await sql`select from date_poll where number = ${number} for update`.execute(tx)
  return datePolls(tx).numbered(number)
}

interface Said {
  readonly number: number
  readonly voter: string
  /** By date, in their order. */
  readonly answers: readonly DateAnswer[]
}

/**
 * What one person says of each date, as often as she likes: the last time counts.
 *
 * What somebody answers herself has no line in the journal: it would outlive the poll.
 *
 * @param by  the officer who notes it for her; `null`: herself
 * @returns why not, or `null` when it is kept
 */
export const saveAnswers = (
  db: Database,
  { number, voter, answers }: Said,
  { by, now }: { readonly by: string | null; readonly now: Date },
): Promise<AnswerRefusal | null> =>
  inTransaction(db, async (tx) => {
    const poll = await held(tx, number)
    if (poll === null) return 'ended'
    const decision = mayAnswer(poll, now, { isNoted: by !== null })
    if (!decision.ok) return decision.code
    for (const [rank, { id }] of poll.dates.entries())
      await sql`
        insert into date_poll_answer (voter, option, answer)
        values (${voter}, ${id}, ${answers[rank] ?? 'no'})
        on conflict (voter, option) do update set answer = excluded.answer`.execute(tx)
    if (by !== null) await tell(tx, 'date-poll-answer-noted', poll.id, { by, now })
    return null
  })

/**
 * One date becomes the meeting.
 *
 * @param become  plans it, or moves it. @returns its number; `null`: it cannot be any more
 * @returns the number of the meeting, or why not
 */
export const keepOne = (
  db: Database,
  { number, date }: { readonly number: number; readonly date: string },
  act: Act,
  become: (tx: Transaction<object>, poll: DatePoll, kept: PolledDate) => Promise<number | null>,
  tellAll: TellOfPoll,
): Promise<number | KeepRefusal | 'not-now'> =>
  inTransaction(db, async (tx) => {
    const poll = await held(tx, number)
    if (poll === null) return 'ended'
    const decision = keepDate(poll, date, act.now)
    if (!decision.ok) return decision.code
    const meeting = await become(tx, poll, decision.next)
    if (meeting === null) return 'not-now'
    await sql`update date_poll_option set is_kept = true where id = ${date}::uuid`.execute(tx)
    await sql`
      update date_poll set state = 'kept', ended_at = ${act.now.toISOString()},
        meeting = (select id from meeting where number = ${meeting})
      where id = ${poll.id}`.execute(tx)
    await tell(tx, 'date-poll-kept', poll.id, act, { meeting })
    await tellAll(tx, (await datePolls(tx).numbered(number)) ?? poll)
    return meeting
  })

async function drop(
  tx: Transaction<object>,
  poll: DatePoll,
  act: Act,
  tellAll: TellOfPoll,
): Promise<void> {
  await sql`
    update date_poll set state = 'dropped', ended_at = ${act.now.toISOString()}
    where id = ${poll.id}`.execute(tx)
  await tell(tx, 'date-poll-dropped', poll.id, act)
  await tellAll(tx, poll)
}

/** Nobody needs to answer any more. @returns false when it was over already */
export const dropPoll = (
  db: Database,
  number: number,
  act: Act,
  tellAll: TellOfPoll,
): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const poll = await held(tx, number)
    if (poll === null || poll.state !== 'open') return false
    await drop(tx, poll, act, tellAll)
    return true
  })

/** A poll whose meeting or body is gone ends by itself: nobody is asked for nothing. */
export async function dropLost(
  tx: Transaction<object>,
  { now, today }: { readonly now: Date; readonly today: Day },
  tellAll: TellOfPoll,
): Promise<void> {
  for (const { number } of await datePolls(tx).running()) {
    const poll = await held(tx, number)
    if (poll?.state === 'open' && lostReason(poll, today) !== null)
      await drop(tx, poll, { by: 'clock', now }, tellAll)
  }
}

/** Those who said nothing are asked once more, shortly before it closes: once. */
export async function remindDue(
  tx: Transaction<object>,
  now: Date,
  tellSilent: TellOfPoll,
): Promise<void> {
  for (const { number } of await datePolls(tx).running()) {
    const poll = await held(tx, number)
    if (poll === null || !isReminderDue(poll, now)) continue
    await sql`
      update date_poll set reminded_at = ${now.toISOString()} where id = ${poll.id}`.execute(tx)
    await tell(tx, 'date-poll-reminded', poll.id, { by: 'clock', now })
    await tellSilent(tx, poll)
  }
}

/** Who prepares it is told once that its last day is past. */
export async function tellOver(
  tx: Transaction<object>,
  now: Date,
  tellOwner: TellOfPoll,
): Promise<void> {
  const over = await sql<{ number: number }>`
    update date_poll set told_over_at = ${now.toISOString()}
    where state = 'open' and told_over_at is null and closes_at <= ${now.toISOString()}
    returning number`.execute(tx)
  for (const { number } of over.rows) {
    const poll = await datePolls(tx).numbered(number)
    if (poll !== null) await tellOwner(tx, poll)
  }
}

/** Some weeks after it ended, or after the last of its dates, all of a poll is erased. */
export async function forgetPolls(tx: Transaction<object>, now: Date): Promise<void> {
  await sql`
    delete from date_poll as poll
    where coalesce(ended_at, (select max(ends_at) from date_poll_option as option
        where option.poll = poll.id), closes_at)
      < ${now.toISOString()}::timestamptz - make_interval(days => ${keptDays})`.execute(tx)
}
