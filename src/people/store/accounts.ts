import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { AccountAt } from '../rules/account.ts'
import type { Contact } from '../rules/contact.ts'
import type { PeopleTables } from './tables.ts'

/** Those who share a contact that was confirmed, the guardian first. */
export async function accountsAt(db: Database, contact: Contact): Promise<readonly AccountAt[]> {
  const found = await sql<AccountAt>`
    select contact.party, contact.is_guardians as "isGuardians",
      coalesce(person.display_name, person.given_names, '') as name
    from contact join person on person.party = contact.party
    where contact.kind = ${contact.kind} and contact.value = ${contact.value}
    order by contact.is_guardians, name, contact.party`.execute(db)
  return found.rows
}

/** How a person is called, '' when nothing is known; `null` when there is nobody. */
export async function nameOf(db: Database, party: string): Promise<string | null> {
  const found = await sql<{ name: string }>`
    select coalesce(display_name, given_names, '') as name from person
    where party = ${party}`.execute(db)
  return found.rows[0]?.name ?? null
}

/** Makes an account with nothing in it but how to reach it. @returns its id */
export async function makePerson(
  tx: Transaction<object>,
  contact: Contact | null,
  about: { readonly displayName?: string; readonly isGuardians?: boolean; readonly now: Date },
): Promise<string> {
  const party = randomUUID()
  const tables = tx.withTables<PeopleTables>()
  await tables.insertInto('party').values({ id: party, kind: 'person' }).execute()
  await tables
    .insertInto('person')
    .values({ party, display_name: about.displayName ?? null })
    .execute()
  if (contact !== null) {
    await tables
      .insertInto('contact')
      .values({
        id: randomUUID(),
        party,
        kind: contact.kind,
        value: contact.value,
        confirmed_at: about.now.toISOString(),
        is_guardians: about.isGuardians ?? false,
      })
      .execute()
  }
  return party
}

/** Names of accounts as their holders show them, by id; who has none is left out. */
export async function namesOf(
  db: Database,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const found = await sql<{ party: string; name: string }>`
    select party, coalesce(display_name, given_names) as name from person
    where party = any (${people}::uuid[]) and coalesce(display_name, given_names) is not null`.execute(
    db,
  )
  return new Map(found.rows.map(({ party, name }) => [party, name]))
}
