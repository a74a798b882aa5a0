import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { newToken, tokenHash } from './secrets.ts'

/** Where the consent for a child stands. */
export type ConsentState = 'none' | 'asked' | 'given' | 'withdrawn'

/** A consent asked for, as who holds its link sees it. */
export interface AskedConsent {
  readonly id: string
  readonly minor: string
  readonly childName: string
  readonly state: Exclude<ConsentState, 'none'>
}

/** A consent as its guardian reads it on her own account. */
interface HeldConsent extends AskedConsent {
  /** She made the child’s account: she sees it, corrects it, has it erased. */
  readonly isOwn: boolean
  readonly confirmedAt: string
  /** Of the sentence she read on her account: its version. `null` for a word given elsewhere. */
  readonly wording: string | null
}

/** What the desk sees of a consent. */
interface ConsentStanding {
  readonly state: ConsentState
  /** How it was given the last time; `null` before. */
  readonly how: 'link' | 'desk' | 'account' | null
  /** As it was typed; « accueil » when the guardian gave none at the desk, '' before anybody asked. */
  readonly contact: string
}

/** What guardians say for children, and may take back. */
export function guardianships(db: Database) {
  return {
    async stateOf(minor: string): Promise<ConsentState> {
      const found = await sql<{ state: ConsentState }>`
        select ${stateColumn} as state from guardianship where minor = ${minor}
        order by ${refusalFirst} limit 1`.execute(db)
      return found.rows[0]?.state ?? 'none'
    },

    /**
     * Asks a guardian, once: asking again sends the same question under another link.
     *
     * @param send  writes the mail with the secret of the link, in the same transaction
     */
    async ask(
      tx: Transaction<object>,
      minor: string,
      contact: string,
      send: (secret: string) => Promise<void>,
    ): Promise<void> {
      const secret = newToken()
      await sql`
        delete from guardianship where minor = ${minor} and confirmed_at is null
          and withdrawn_at is null`.execute(tx)
      await sql`
        insert into guardianship (id, minor, guardian_contact, link_hash)
        values (${randomUUID()}, ${minor}, ${contact}, ${tokenHash(secret)})`.execute(tx)
      await send(secret)
    },

    /** Where the consent stands, how it was given, and by whose address it was asked. */
    async standing(minor: string): Promise<ConsentStanding> {
      const found = await sql<ConsentStanding>`
        select ${stateColumn} as state, confirmed_how as how, guardian_contact as contact
        from guardianship where minor = ${minor} order by ${refusalFirst} limit 1`.execute(db)
      return found.rows[0] ?? { state: 'none', how: null, contact: '' }
    },

    /**
     * Yes or no of a guardian who stands at the desk.
     *
     * @param contact  kept for her to be reached; '' when she has none, or was already asked
     */
    async answerAtDesk(
      tx: Transaction<object>,
      minor: string,
      about: { isGiven: boolean; contact: string; by: string; now: Date },
    ): Promise<void> {
      const { isGiven, contact, by, now } = about
      const at = now.toISOString()
      const known = await sql<{ id: string }>`
        select id from guardianship where minor = ${minor}
        order by ${refusalFirst} limit 1 for update`.execute(tx)
      const id = known.rows[0]?.id ?? randomUUID()
      if (known.rows.length === 0) {
        await sql`
          insert into guardianship (id, minor, guardian_contact, asked_at)
          values (${id}, ${minor}, 'accueil', ${at})`.execute(tx)
      }
      await sql`
        update guardianship set
          guardian_contact = coalesce(nullif(${contact}, ''), guardian_contact),
          confirmed_at = case when ${isGiven} then ${at}::timestamptz else confirmed_at end,
          confirmed_how = case when ${isGiven} then 'desk' else confirmed_how end,
          confirmed_by = case when ${isGiven} then ${by}::uuid else confirmed_by end,
          withdrawn_at = case when ${isGiven} then null else ${at}::timestamptz end
        where id = ${id}`.execute(tx)
      if (isGiven) {
        // Said before an agent: the last word over what was refused by a link.
        await sql`
          delete from guardianship where minor = ${minor} and id <> ${id}
            and withdrawn_at is not null`.execute(tx)
      }
      await recordEvents(tx, [
        {
          type: isGiven ? 'guardian-consented' : 'guardian-withdrew',
          subject: { kind: 'party', id: minor },
          payload: { by, how: 'desk' },
          at,
        },
      ])
    },

    /**
     * The children a guardian said yes for, those she then said no for among them: by an address of her
     * own, where the question came or which she gave at the desk; or because she added the child herself.
     */
    async heldBy(guardian: string): Promise<readonly HeldConsent[]> {
      const found = await sql<HeldConsent>`
        select guardianship.id, minor, ${stateColumn} as state,
          coalesce(guardian = ${guardian}, false) as "isOwn",
          guardianship.confirmed_at as "confirmedAt", wording,
          coalesce(person.display_name, person.given_names, '') as "childName"
        from guardianship join person on person.party = minor
        where guardianship.confirmed_at is not null and minor <> ${guardian}
          and (guardian = ${guardian} or guardian_contact in (select value from contact
            where party = ${guardian} and not is_guardians and contact.confirmed_at is not null))
        order by "childName", guardianship.id`.execute(db)
      return found.rows
    },

    async byLink(secret: string): Promise<AskedConsent | null> {
      const found = await sql<AskedConsent>`
        select id, minor, ${stateColumn} as state,
          coalesce(person.display_name, person.given_names, '') as "childName"
        from guardianship join person on person.party = minor
        where link_hash = ${tokenHash(secret)}`.execute(db)
      return found.rows[0] ?? null
    },

    /**
     * Yes or no, as often as the guardian changes her mind.
     *
     * @param how  by the link of a mail, or on her own account
     */
    async answer(
      tx: Transaction<object>,
      consent: AskedConsent,
      {
        isGiven,
        how,
        now,
      }: { readonly isGiven: boolean; readonly how: 'link' | 'account'; readonly now: Date },
    ): Promise<void> {
      const at = now.toISOString()
      await sql`
        update guardianship set
          confirmed_at = case when ${isGiven} then ${at}::timestamptz else confirmed_at end,
          confirmed_how = case when ${isGiven} then ${how} else confirmed_how end,
          withdrawn_at = case when ${isGiven} then null else ${at}::timestamptz end
        where id = ${consent.id}`.execute(tx)
      await recordEvents(tx, [
        {
          type: isGiven ? 'guardian-consented' : 'guardian-withdrew',
          subject: { kind: 'party', id: consent.minor },
          payload: { how },
          at,
        },
      ])
    },
  }
}

/** A guardian’s no stands until she, or the desk, says yes: a child cannot go and ask another one. */
export const refusalFirst = sql`(withdrawn_at is not null) desc, asked_at desc`

export const stateColumn = sql`
  case when withdrawn_at is not null then 'withdrawn'
    when confirmed_at is not null then 'given' else 'asked' end`

/** The guardian’s e-mail address lent to a child, when she signs in with it; never one of her own. */
export async function lentContactOf(db: Database, minor: string): Promise<string | null> {
  const found = await sql<{ value: string }>`
    select value from contact where party = ${minor} and kind = 'email' and is_guardians
    order by value limit 1`.execute(db)
  return found.rows[0]?.value ?? null
}
