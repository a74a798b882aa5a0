import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withLock } from '../../platform/database/index.ts'
import type { KnownIdentity } from '../rules/account.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import { currentGuardianWording, mostChildren } from '../rules/own-child.ts'
import { makePerson } from './accounts.ts'
import { identities } from './identities.ts'
import { lendContacts } from './lent-contacts.ts'
import { declareResidence } from './residences.ts'
import { revokeChecks } from './verification.ts'

/** Names and birth date of a child, as a guardian gave them. */
type ChildIdentity = Omit<Identity, 'namesake'>

/** What keeps a child from being added: hers already, somebody’s account already, too many. */
type ChildTaken = 'own' | 'taken' | 'full'

/** The children whose accounts one guardian made from her own. */
export function ownChildren(db: Database, guardian: string) {
  return {
    async count(): Promise<number> {
      const found = await sql<{ children: number }>`
        select count(*)::int as children from guardianship
        where guardian = ${guardian}`.execute(db)
      return found.rows[0]?.children ?? 0
    },

    /**
     * Makes the account of a child: her names, her guardian’s home and addresses, and her guardian’s
     * word with its proof. Names that somebody bears already are left to a human: two accounts of one
     * child would be two votes.
     *
     * @param tell  writes to the guardian, in the same transaction
     * @returns the guardian’s consent; or what kept it from being made
     */
    async add(
      child: ChildIdentity,
      { home, now }: { readonly home: KnownIdentity; readonly now: Date },
      tell: (tx: Transaction<object>, child: string) => Promise<void>,
    ): Promise<{ readonly consent: string } | { readonly why: ChildTaken }> {
      return withLock(db, 'namesakes', async (tx) => {
        const own = ownChildren(tx, guardian)
        const why =
          (await own.takenBy(child)) ?? ((await own.count()) < mostChildren ? null : 'full')
        if (why !== null) return { why }
        const party = await makePerson(tx, null, { now })
        await identities(tx).save(party, { ...child, namesake: 0 })
        const residence = residenceOf(home)
        if (residence !== null) await declareResidence(tx, party, residence, now)
        const consent = await answerFor(tx, party, guardian, now)
        await lendContacts(tx, guardian, now)
        await tell(tx, party)
        return { consent }
      })
    },

    /**
     * Writes the names of a child as they are. Under others than before, what was checked is worth
     * nothing any more.
     *
     * @returns whose account bears them already; `null` when it is done
     */
    async correct(
      party: string,
      child: ChildIdentity,
      now: Date,
    ): Promise<Exclude<ChildTaken, 'full'> | null> {
      return withLock(db, 'namesakes', async (tx) => {
        const known = await identities(tx).of(party)
        const same = { ...child, namesake: known?.namesake ?? 0 }
        const isSame = known !== null && identityKey(known) === identityKey(same)
        const taken = isSame ? null : await ownChildren(tx, guardian).takenBy(child, party)
        if (taken !== null) return taken
        await identities(tx).save(party, isSame ? same : { ...child, namesake: 0 })
        if (!isSame) await revokeChecks(tx, party, now)
        const subject = { kind: 'party', id: party }
        await recordEvents(tx, [
          { type: 'child-corrected', subject, payload: { by: guardian }, at: now.toISOString() },
        ])
        return null
      })
    },

    /**
     * Whether somebody bears these names and this birth date, whatever the number that tells namesakes
     * apart: the number is a human’s to give.
     *
     * @param except  the account these names are for
     */
    async takenBy(
      child: ChildIdentity,
      except: string | null = null,
    ): Promise<Exclude<ChildTaken, 'full'> | null> {
      const start = identityKey({ ...child, namesake: 0 }).replace(/0$/, '')
      const found = await sql<{ isOwn: boolean }>`
        select exists (select from guardianship
          where minor = person.party and guardian = ${guardian}) as "isOwn"
        from person where starts_with(identity_key, ${start}) and party is distinct from ${except}::uuid
        order by 1 desc limit 1`.execute(db)
      const [first] = found.rows
      if (first === undefined) return null
      return first.isOwn ? 'own' : 'taken'
    },
  }
}

/** The guardian’s word: given on her own account, in the words of this day. */
async function answerFor(
  tx: Transaction<object>,
  child: string,
  guardian: string,
  now: Date,
): Promise<string> {
  const [id, at] = [randomUUID(), now.toISOString()]
  await sql`
    insert into guardianship (id, minor, guardian, guardian_contact, asked_at, confirmed_at,
      confirmed_how, confirmed_by, wording)
    values (${id}, ${child}, ${guardian},
      coalesce((select value from contact where party = ${guardian} and not is_guardians
        and contact.confirmed_at is not null order by kind, value limit 1), 'compte'), ${at}, ${at}, 'account', ${guardian},
      ${currentGuardianWording})`.execute(tx)
  const subject = { kind: 'party', id: child }
  await recordEvents(tx, [
    { type: 'child-added', subject, payload: { by: guardian }, at },
    { type: 'guardian-consented', subject, payload: { by: guardian, how: 'account' }, at },
  ])
  return id
}

function residenceOf({ address, addressCode, neighbourhood, outOfTown }: KnownIdentity) {
  if (outOfTown !== null) return { outOfTown }
  return address === null ? null : { text: address, neighbourhood, code: addressCode }
}
