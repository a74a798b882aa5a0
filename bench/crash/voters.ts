import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/database.ts'
import { day, daysAfter } from '../../src/platform/kernel/day.ts'
import { identityKey } from '../../src/people/index.ts'

/** Somebody signed in, who may vote. */
export interface SignedInVoter {
  readonly party: string
  /** Of her session: what her browser sends back. */
  readonly token: string
}

/** Invents people who may vote, each in a session of her own. */
export async function inventVoters(db: Database, count: number): Promise<readonly SignedInVoter[]> {
  // Called twice on one town, it invents others.
  const batch = randomUUID().slice(0, 8)
  const voters = Array.from({ length: count }, (_, place) => {
    const identity = {
      familyName: `Inventé ${batch} ${place}`,
      givenNames: 'Essai',
      birthDate: daysAfter(day('1990-01-01'), place % 5000),
      namesake: 0,
    }
    const token = createHash('sha256').update(`${randomUUID()}`).digest('base64url')
    return {
      party: randomUUID(),
      token,
      token_hash: createHash('sha256').update(token).digest('hex'),
      session: randomUUID(),
      family: identity.familyName,
      birth: identity.birthDate,
      key: identityKey(identity),
    }
  })
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(voters)}::jsonb) as one (
        party uuid, token_hash text, session uuid, family text, birth date, key text)
    ), parties as (
      insert into party (id, kind) select party, 'person' from given
    ), people as (
      insert into person (party, family_name, given_names, birth_date, identity_key)
      select party, family, 'Essai', birth, key from given
    ), homes as (
      insert into residence (party, address_text, neighbourhood) select party, 'inventée', 'coteau' from given
    )
    insert into session (id, token_hash, party, expires_at, device)
    select session, decode(token_hash, 'hex'), party, clock_timestamp() + interval '30 days', '/'
    from given`.execute(db)
  return voters.map(({ party, token }) => ({ party, token }))
}
