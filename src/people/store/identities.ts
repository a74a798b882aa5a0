import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { KnownIdentity } from '../rules/account.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import type { Residence } from '../rules/residence.ts'
import type { PeopleTables } from './tables.ts'

/** What people said of themselves. */
export function identities(db: Database) {
  const tables = db.withTables<PeopleTables>()
  return {
    async of(party: string): Promise<KnownIdentity | null> {
      const row = await tables
        .selectFrom('person')
        .leftJoin('residence', 'residence.party', 'person.party')
        .select(['family_name', 'given_names', 'usage_name', 'birth_date', 'namesake'])
        .select(['address_text', 'address_code', 'neighbourhood', 'out_of_town'])
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
        usageName: row.usage_name,
        address: row.address_text,
        addressCode: row.address_code,
        neighbourhood: row.neighbourhood,
        outOfTown: row.out_of_town,
      }
    },

    /** @param usageName  left as it is when it is not given */
    async save(party: string, identity: Identity, usageName?: string | null): Promise<void> {
      await tables
        .updateTable('person')
        .set({
          ...(usageName !== undefined && { usage_name: usageName }),
          family_name: identity.familyName,
          given_names: identity.givenNames,
          birth_date: identity.birthDate,
          namesake: identity.namesake,
          identity_key: identityKey(identity),
        })
        .where('party', '=', party)
        .execute()
    },

    /** Where she says she lives, in the place of what she said before. */
    async saveResidence(party: string, residence: Residence): Promise<void> {
      const nowhere = { address_text: null, neighbourhood: null, address_code: null }
      const row =
        'outOfTown' in residence
          ? { ...nowhere, out_of_town: residence.outOfTown }
          : {
              address_text: residence.text,
              neighbourhood: residence.neighbourhood,
              address_code: residence.code ?? null,
              out_of_town: null,
            }
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
