import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { askedTogether, rowsOf } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { KnownIdentity } from '../rules/account.ts'
import type { Identity } from '../rules/identity.ts'
import type { OutOfTown } from '../rules/residence.ts'
import { type ConsentState, refusalFirst, stateColumn } from './guardianships.ts'

/** All that a rule about taking part may ask of somebody. */
export interface Participant {
  /** `null` until an activity asked who she is. */
  readonly identity: Pick<KnownIdentity, keyof Identity | 'neighbourhood' | 'outOfTown'> | null
  readonly consent: ConsentState
  /** She came with a code of a class, which names nobody; `null` for who did not. */
  readonly pupil: { readonly neighbourhood: string | null; readonly isOver: boolean } | null
  /** On the ladder of DESIGN §6, from 0 to 3, as `standingOf` says it. */
  readonly level: number
}

interface ParticipantRow {
  readonly place: number
  readonly family_name: string | null
  readonly given_names: string | null
  readonly birth_date: Day | null
  readonly namesake: number
  readonly neighbourhood: string | null
  readonly out_of_town: OutOfTown | null
  readonly consent: ConsentState | null
  readonly pupil: Participant['pupil']
  readonly level: number | null
}

interface AskedParticipant {
  readonly party: string
  readonly at: string
}

const rowOf = askedTogether<AskedParticipant, ParticipantRow | undefined>(async (db, asked) => {
  const found = await sql<ParticipantRow>`
    select asked.place, family_name, given_names, birth_date, namesake, neighbourhood, out_of_town,
      (select ${stateColumn} from guardianship where minor = asked.party
        order by ${refusalFirst} limit 1) as consent,
      (select jsonb_build_object('neighbourhood', class.neighbourhood,
          'isOver', class.ends_on < asked.at::date)
        from class_code join class on class.party = class_code.class
        where class_code.party = asked.party) as pupil,
      (select case when bool_or(method = 'desk') and bool_or(method = 'post') then 3
        else max(level) end from verification where verification.party = asked.party
        and revoked_at is null and expires_at > asked.at) as level
    from ${rowsOf(
      [sql`uuid[]`, asked.map(({ party }) => party)],
      [sql`timestamptz[]`, asked.map(({ at }) => at)],
    )} as asked (party, at, place)
    join person on person.party = asked.party
    left join residence on residence.party = asked.party`.execute(db)
  const byPlace = new Map(found.rows.map((row) => [row.place, row]))
  return asked.map((_, place) => byPlace.get(place + 1))
})

/** What is known of somebody who asks to take part: with all who ask at once, one query. */
export async function participantOf(db: Database, party: string, now: Date): Promise<Participant> {
  const row = await rowOf(db, { party, at: now.toISOString() })
  return {
    identity: row === undefined ? null : identityIn(row),
    consent: row?.consent ?? 'none',
    pupil: row?.pupil ?? null,
    level: row?.level ?? 0,
  }
}

function identityIn(row: ParticipantRow): Participant['identity'] {
  const { family_name: familyName, given_names: givenNames, birth_date: birthDate } = row
  if (familyName === null || givenNames === null || birthDate === null) return null
  return {
    familyName,
    givenNames,
    birthDate,
    namesake: row.namesake,
    neighbourhood: row.neighbourhood,
    outOfTown: row.out_of_town,
  }
}
