import { sql } from 'kysely'
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
 * Compares people born the same day, and people of the same names: some 17,000 pairs in a town of
 * 31,000. It grows with the square of the town.
 */
export async function resemblingPairs(db: Database): Promise<readonly LikePair<Resembling>[]> {
  const found = await sql<{ one: Resembling; other: Resembling }>`
    with named as (
      select party, birth_date, split_part(identity_key, '|', 1) || '|'
          || split_part(identity_key, '|', 2) as names,
        jsonb_build_object('party', party, 'familyName', family_name, 'givenNames', given_names,
          'birthDate', birth_date, 'namesake', namesake) as person
      from person where identity_key is not null
    )
    select one.person as one, other.person as other
    from named as one join named as other
      on one.birth_date = other.birth_date and one.party < other.party
    union all
    select one.person, other.person
    from named as one join named as other
      on one.names = other.names and one.birth_date < other.birth_date`.execute(db)
  return likePairs(found.rows.map(({ one, other }) => [one, other] as const))
}

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
