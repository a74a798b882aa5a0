import { type RawBuilder, sql } from 'kysely'
import { tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DatePoll, DateVoter } from '../rules/poll.ts'

const pollColumns = sql`
  poll.id, poll.number, poll.body, body.name as "bodyName", poll.title, poll.place, poll.owner,
  poll.deputy, (select number from meeting where meeting.id = poll.meeting) as meeting,
  (select state from meeting where meeting.id = poll.meeting) as "meetingState",
  body.ended_on as "bodyEndedOn",
  asked_at as "askedAt", closes_at as "closesAt", poll.state, reminded_at as "remindedAt", (
    select coalesce(jsonb_agg(jsonb_build_object('id', option.id, 'startsAt',
        to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'endsAt',
        to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'isKept', is_kept)
      order by starts_at), '[]')
    from date_poll_option as option where option.poll = poll.id) as dates`

const voterColumns = sql`
  voter.id, coalesce(member.name, councillor.name) as name,
  coalesce(member.party, councillor.party) as party, member.email, member.language, (
    select coalesce(jsonb_object_agg(option, answer), '{}') from date_poll_answer as said
    where said.voter = voter.id) as answers`

const voterTables = sql`
  date_poll_voter as voter
  left join body_member as member on member.id = voter.member
  left join councillor on councillor.id = voter.councillor`

/** Whether somebody with an account is asked. */
const asks = (party: string): RawBuilder<unknown> => sql`
  exists (select from ${voterTables}
    where voter.poll = poll.id and ${party}::uuid in (member.party, councillor.party))`

async function read(db: Database, where: RawBuilder<unknown>): Promise<readonly DatePoll[]> {
  const found = await sql<DatePoll>`
    select ${pollColumns} from date_poll as poll join body on body.id = poll.body
    where ${where} order by poll.state <> 'open', closes_at desc, poll.number desc`.execute(db)
  return found.rows
}

/** Polls for a date, and what those who are asked answer. */
export function datePolls(db: Database) {
  return {
    /** Those that run first, the last ones before. */
    all: () => read(db, sql`true`),

    /** Those that ask somebody with an account. @param body  '' for those of any */
    asking: (party: string, body: string) =>
      read(db, sql`${asks(party)} and (${body} = '' or poll.body = ${body})`),

    running: () => read(db, sql`poll.state = 'open'`),

    async numbered(number: number): Promise<DatePoll | null> {
      return (await read(db, sql`poll.number = ${number}`))[0] ?? null
    },

    /** By name. */
    async voters(poll: string): Promise<readonly DateVoter[]> {
      const found = await sql<DateVoter>`
        select ${voterColumns} from ${voterTables}
        where voter.poll = ${poll} order by name, voter.id`.execute(db)
      return found.rows
    },

    /** Whose link this is, and the number of her poll; `null` when it opens nothing. */
    async bySecret(
      secret: string,
    ): Promise<{ readonly voter: string; readonly number: number } | null> {
      const found = await sql<{ voter: string; number: number }>`
        select voter.id as voter, poll.number from date_poll_voter as voter
        join date_poll as poll on poll.id = voter.poll
        where secret_hash = ${tokenHash(secret)}`.execute(db)
      return found.rows[0] ?? null
    },
  }
}

/** Whether some of these are asked for a date: their answers go with them. */
export async function wereAskedForDates(
  db: Database,
  members: readonly string[],
): Promise<boolean> {
  const found = await sql`
    select from date_poll_voter where member = any(${[...members]}::uuid[]) limit 1`.execute(db)
  return found.rows.length > 0
}
