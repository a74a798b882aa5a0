import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { withLock } from '../../platform/database/index.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import type { ByAgent, TellHer } from './desk.ts'
import { tellAbout } from './desk-people.ts'
import { tallies } from './desk-tally.ts'
import { identities } from './identities.ts'

/**
 * Gives somebody the number that tells her from those of her name and birth date.
 *
 * @param tell  writes to the person, in the same transaction
 * @returns whether nobody of them had it
 */
export async function giveNamesake(
  db: Database,
  party: string,
  identity: Identity,
  { by, today, now }: ByAgent,
  tell: TellHer,
): Promise<boolean> {
  return withLock(db, 'namesakes', async (tx) => {
    const taken = await sql`
      select from person where identity_key = ${identityKey(identity)} and party <> ${party}
      limit 1`.execute(tx)
    if (taken.rows.length > 0) return false
    await identities(tx).save(party, identity)
    await tellAbout(tx, 'namesake-given', party, by, now)
    await tallies(tx, { agent: by, today }, 'correction')
    await tell(tx)
    return true
  })
}
