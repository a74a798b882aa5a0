import { type RawBuilder, sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Identity } from '../rules/identity.ts'
import { likePairs, type LikePair } from '../rules/resemblance.ts'

/** Somebody in the list of those who look alike: her account, and the names she gave. */
export interface Resembling extends Identity {
  readonly party: string
}

/**
 * All who look alike among those who said who they are, the likeliest first: each may vote, or has.
 * It says nothing of who voted.
 *
 * Compares people born the same day, and people of the same names: some 15,000 pairs, a second, in a
 * town of 31,000. It grows with the square of the town.
 */
export async function resemblingPairs(db: Database): Promise<readonly LikePair<Resembling>[]> {
  const found = await sql<{ one: Resembling; other: Resembling }>`
    with named as (
      select party, birth_date, split_part(identity_key, '|', 1) as family,
        split_part(identity_key, '|', 2) as given, family_name, given_names, namesake
      from person where identity_key is not null
    ), pairs as (
      -- As many letters more or less are as many slips: most pairs are not worth comparing.
      select one, other from named as one join named as other
        on one.birth_date = other.birth_date and one.party < other.party
        and (one.family = other.family or one.family = other.given
          or abs(length(one.family) - length(other.family))
            + abs(length(one.given) - length(other.given)) <= 2)
      union all
      select one, other from named as one join named as other
        on one.family = other.family and one.given = other.given
        and one.birth_date < other.birth_date
    )
    select ${personOf(sql`one`)} as one, ${personOf(sql`other`)} as other from pairs`.execute(db)
  return likePairs(found.rows.map(({ one, other }) => [one, other] as const))
}

const personOf = (row: RawBuilder<unknown>) => sql`
  jsonb_build_object('party', (${row}).party, 'familyName', (${row}).family_name,
    'givenNames', (${row}).given_names, 'birthDate', (${row}).birth_date,
    'namesake', (${row}).namesake)`

/** Somebody read the list: who, and how many pairs there were. */
export async function noteResemblancesRead(
  db: Database,
  by: string,
  found: number,
  now: Date,
): Promise<void> {
  const subject = { kind: 'party', id: by }
  await inTransaction(db, (tx) =>
    recordEvents(tx, [
      { type: 'resemblances-read', subject, payload: { found }, at: now.toISOString() },
    ]),
  )
}
