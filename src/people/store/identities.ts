import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { KnownIdentity } from '../rules/account.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import type { PeopleTables } from './tables.ts'

/** What people said of themselves. */
export function identities(db: Database) {
  const tables = db.withTables<PeopleTables>()
  return {
    async of(party: string): Promise<KnownIdentity | null> {
      const row = await tables
        .selectFrom('person')
        .leftJoin('residence', 'residence.party', 'person.party')
        .select(['family_name', 'given_names', 'birth_date', 'namesake', 'neighbourhood'])
        .where('person.party', '=', party)
        .executeTakeFirst()
      if (row?.family_name == null || row.given_names === null || row.birth_date === null) {
        return null
      }
      return {
        familyName: row.family_name,
        givenNames: row.given_names,
        birthDate: row.birth_date as Day,
        namesake: row.namesake,
        neighbourhood: row.neighbourhood,
      }
    },

    async save(party: string, identity: Identity): Promise<void> {
      await tables
        .updateTable('person')
        .set({
          family_name: identity.familyName,
          given_names: identity.givenNames,
          birth_date: identity.birthDate,
          namesake: identity.namesake,
          identity_key: identityKey(identity),
        })
        .where('party', '=', party)
        .execute()
    },

    /** Where she says she lives: its text as typed, and the neighbourhood it is in. */
    async saveResidence(
      party: string,
      { text, neighbourhood }: { readonly text: string; readonly neighbourhood: string | null },
    ): Promise<void> {
      const row = { address_text: text, neighbourhood, address_code: null, out_of_town: null }
      await tables
        .insertInto('residence')
        .values({ party, ...row })
        .onConflict((conflict) => conflict.column('party').doUpdateSet(row))
        .execute()
    },

    async rename(party: string, displayName: string | null): Promise<void> {
      await tables
        .updateTable('person')
        .set({ display_name: displayName })
        .where('party', '=', party)
        .execute()
    },
  }
}
