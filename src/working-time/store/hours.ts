import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { PersonHours } from '../rules/balance.ts'
import type { Worked } from '../rules/counted-hours.ts'
import { noteHours, type NotingRefusal } from '../rules/noting.ts'
import { tellHours } from './tell.ts'

/** A meeting as who worked there reads it. */
export interface WorkedMeeting {
  readonly id: string
  readonly number: number
  readonly title: Content
  /** As it was held, else as it was planned. */
  readonly startsAt: string
  readonly endsAt: string
  readonly isHeld: boolean
  /** What she noted of it. */
  readonly own: Worked | null
}

const workedMeeting = (person: string) => sql`
  meeting.id, number, title, coalesce(held_from, meeting.starts_at) as "startsAt",
  coalesce(held_until, meeting.ends_at) as "endsAt", held_at is not null as "isHeld",
  (select jsonb_build_object('startsAt', noted.starts_at, 'endsAt', noted.ends_at,
      'travelMinutes', travel_minutes)
    from working_time as noted
    where noted.meeting = meeting.id and noted.person = ${person}::uuid) as own`

/** Meetings of some months back that she prepared. */
const monthsBack = 6

/** Hours that officers note themselves, and what they recovered. */
export function workingHours(db: Database) {
  const read = async (who: ReturnType<typeof sql>): Promise<readonly PersonHours[]> => {
    const found = await sql<PersonHours>`
      select who.person,
        (select coalesce(jsonb_agg(jsonb_build_object('number', number, 'title', title,
            'startsAt', noted.starts_at, 'endsAt', noted.ends_at,
            'travelMinutes', travel_minutes)), '[]')
          from working_time as noted join meeting on meeting.id = noted.meeting
          where noted.person = who.person) as entries,
        (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'takenOn', taken_on,
            'minutes', minutes)), '[]')
          from recovery where recovery.person = who.person) as recoveries,
        coalesce((select minutes from working_time_carried as carried
          where carried.person = who.person), 0) as carried
      from (${who}) as who order by who.person`.execute(db)
    return found.rows
  }

  return {
    async of(person: string): Promise<PersonHours> {
      const [hours] = await read(sql`select ${person}::uuid as person`)
      return hours ?? { person, entries: [], recoveries: [], carried: 0 }
    },

    /** Of all who ever noted something. */
    all: () =>
      read(sql`
        select person from working_time union select person from recovery
        union select person from working_time_carried`),

    /** The meeting of that number. */
    async meeting(number: number, person: string): Promise<WorkedMeeting | null> {
      const found = await sql<WorkedMeeting>`
        select ${workedMeeting(person)} from meeting where number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    /** Held, hers, and without hours of hers: the latest first. */
    async toNote(person: string, today: Day): Promise<readonly WorkedMeeting[]> {
      const found = await sql<WorkedMeeting>`
        select ${workedMeeting(person)} from meeting
        where owner = ${person}::uuid and held_at is not null
          and starts_at > ${today}::date - make_interval(months => ${monthsBack})
          and not exists (select from working_time as noted
            where noted.meeting = meeting.id and noted.person = ${person}::uuid)
        order by starts_at desc`.execute(db)
      return found.rows
    },
  }
}

/** What an officer writes of her own time: `by` is herself. */
export function ownHours(db: Database, act: Act) {
  const { by: person } = act
  return {
    note: (meeting: Pick<WorkedMeeting, 'id' | 'isHeld'>, worked: Worked) =>
      inTransaction(db, async (tx): Promise<NotingRefusal | null> => {
        // One after the other: two windows of hers never note the same minute twice.
        await sql`select from party where id = ${person} for update`.execute(tx)
        const others = await sql<Pick<Worked, 'startsAt' | 'endsAt'>>`
          select starts_at as "startsAt", ends_at as "endsAt" from working_time
          where person = ${person} and meeting <> ${meeting.id}`.execute(tx)
        const decision = noteHours(worked, meeting.isHeld, others.rows)
        if (!decision.ok) return decision.code
        const { startsAt, endsAt, travelMinutes } = decision.next
        await sql`
          insert into working_time (meeting, person, starts_at, ends_at, travel_minutes)
          values (${meeting.id}, ${person}, ${startsAt}, ${endsAt}, ${travelMinutes})
          on conflict (meeting, person) do update set starts_at = excluded.starts_at,
            ends_at = excluded.ends_at, travel_minutes = excluded.travel_minutes`.execute(tx)
        await tellHours(tx, 'hours-noted', meeting.id, act)
        return null
      }),

    withdraw: ({ id }: Pick<WorkedMeeting, 'id'>) =>
      changed('hours-withdrawn', id, (tx) =>
        sql`delete from working_time where meeting = ${id} and person = ${person}`.execute(tx),
      ),

    /** @param id  as `formIdOf` makes it: sent twice, it is one */
    recover: (id: string, takenOn: Day, minutes: number) =>
      changed('recovery-noted', id, (tx) =>
        sql`
          insert into recovery (id, person, taken_on, minutes)
          values (${id}, ${person}, ${takenOn}, ${minutes})
          on conflict (id) do nothing`.execute(tx),
      ),

    /** Of her own only. */
    withdrawRecovery: (id: string) =>
      changed('recovery-withdrawn', id, (tx) =>
        sql`delete from recovery where id = ${id} and person = ${person}`.execute(tx),
      ),
  }

  function changed(
    type: string,
    id: string,
    change: (tx: Transaction<object>) => Promise<{ readonly numAffectedRows?: bigint | undefined }>,
  ): Promise<void> {
    return inTransaction(db, async (tx) => {
      const { numAffectedRows = 0n } = await change(tx)
      if (numAffectedRows > 0n) await tellHours(tx, type, id, act)
    })
  }
}
