import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { RoleName } from '../../town/index.ts'
import { ageOn } from '../rules/age.ts'
import { type PublicName, publicNameOf } from '../rules/public-name.ts'

/** Somebody who writes in public. */
export interface PublicPerson {
  /** `null`: she is shown without a name. */
  readonly name: PublicName | null
  /** `null` when she never said when she was born. */
  readonly age: number | null
}

interface PersonRow {
  readonly party: string
  readonly name: string
  readonly birthDate: Day | null
  readonly roles: readonly RoleName[]
  readonly organisation: string | null
}

/** How these people are shown on a page anybody reads, by id; who is gone is left out. */
export async function publicPeople(
  db: Database,
  parties: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, PublicPerson>> {
  const found = await sql<PersonRow>`
    select person.party, coalesce(display_name, '') as name, birth_date as "birthDate",
      array(select role from role_grant where role_grant.party = person.party
        and revoked_at is null
        and ${today}::date between begins_on and coalesce(ends_on, 'infinity')) as roles,
      (select organisation.name from organisation where declared_by = person.party
        and badge_given_at is not null order by name limit 1) as organisation
    from person where person.party = any(${[...parties]}::uuid[])`.execute(db)
  return new Map(
    found.rows.map((row) => [
      row.party,
      {
        name: publicNameOf(row, today),
        age: row.birthDate === null ? null : ageOn(row.birthDate, today),
      },
    ]),
  )
}
