import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Contact } from '../rules/contact.ts'
import { lendContacts } from './lent-contacts.ts'
import { type OwnContact, removalRefusal, type RemovalRefusal } from '../rules/ways-in.ts'

/** Where one person is reached and comes in. */
export function contacts(db: Database, party: string) {
  return {
    async all(): Promise<readonly OwnContact[]> {
      const found = await sql<OwnContact>`
        select id, kind, value, is_guardians as "isGuardians" from contact
        where party = ${party} order by kind, value`.execute(db)
      return found.rows
    },

    /** A card of the desk opens this account. */
    async hasCard(): Promise<boolean> {
      const found = await sql`
        select from desk_card where party = ${party} and revoked_at is null`.execute(db)
      return found.rows.length > 0
    },

    /**
     * Adds an address whose code was given.
     *
     * @param tell  writes to the addresses there were before, in the same transaction
     */
    async add(contact: Contact, now: Date, tell: Telling): Promise<void> {
      await inTransaction(db, async (tx) => {
        const before = await contacts(tx, party).all()
        await sql`
          insert into contact (id, party, kind, value, confirmed_at)
          values (${randomUUID()}, ${party}, ${contact.kind}, ${contact.value}, ${now.toISOString()})
          on conflict (party, kind, value) do nothing`.execute(tx)
        await lendContacts(tx, party, now)
        await note(tx, 'contact-added', party, contact, now)
        await tell(tx, before)
      })
    },

    /**
     * Takes an address away, when another way in is left.
     *
     * @param tell  writes to the address that goes and to those that stay
     * @returns what forbids it; `null` when it is done
     */
    async remove(id: string, now: Date, tell: Telling): Promise<RemovalRefusal | null> {
      return inTransaction(db, async (tx) => {
        // One at a time: two removals at once would each see the other's address left.
        await sql`select from party where id = ${party} for update`.execute(tx)
        const own = contacts(tx, party)
        const before = await own.all()
        const refusal = removalRefusal(before, id, await own.hasCard())
        const gone = before.find((one) => one.id === id)
        if (refusal !== null || gone === undefined) return refusal
        await sql`delete from contact where id = ${id} and party = ${party}`.execute(tx)
        await lendContacts(tx, party, now)
        await note(tx, 'contact-removed', party, gone, now)
        await tell(tx, before)
        return null
      })
    },
  }
}

/**
 * Every confirmed address and phone of some accounts, each once. All of them, not the first: an agent
 * who brought an address of his own into an account must not be the only one who is told.
 */
export async function reachedAt(
  db: Database,
  parties: readonly string[],
): Promise<readonly Contact[]> {
  const found = await sql<Contact>`
    select distinct kind, value from contact
    where party = any(${parties}::uuid[]) and confirmed_at is not null
    order by kind, value`.execute(db)
  return found.rows
}

/** The first confirmed e-mail of each account, its own before one lent by a guardian. */
export async function emailsOf(
  db: Database,
  parties: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ party: string; value: string }>`
    select distinct on (party) party, value from contact
    where party = any(${parties}::uuid[]) and kind = 'email' and confirmed_at is not null
    order by party, is_guardians, confirmed_at, id`.execute(db)
  return new Map(found.rows.map(({ party, value }) => [party, value]))
}

/** The same people, each with the e-mail of her account where she gave none to who asks. */
export async function withEmails<
  One extends { readonly email: string | null; readonly party: string | null },
>(db: Database, all: readonly One[]): Promise<readonly One[]> {
  const byAccount = all.flatMap(({ email, party }) => (email === null && party ? [party] : []))
  const emails = await emailsOf(db, byAccount)
  return all.map((one) => ({
    ...one,
    email: one.email ?? (one.party === null ? null : (emails.get(one.party) ?? null)),
  }))
}

/** Confirmed e-mails of an account that no other has: not those lent to a child. */
export async function ownEmailsOf(db: Database, party: string): Promise<readonly string[]> {
  const found = await sql<{ value: string }>`
    select value from contact
    where party = ${party}::uuid and kind = 'email' and confirmed_at is not null
      and not exists (select from contact as other
        where other.value = contact.value and other.party <> contact.party)
    order by value`.execute(db)
  return found.rows.map(({ value }) => value)
}

/** @param known  the addresses there were before */
type Telling = (tx: Transaction<object>, known: readonly OwnContact[]) => Promise<void>

const note = (
  tx: Transaction<object>,
  type: string,
  party: string,
  { kind }: Contact,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'party', id: party }, payload: { kind }, at: now.toISOString() },
  ])
