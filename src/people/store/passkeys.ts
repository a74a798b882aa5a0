import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { CreatedCredential, UsedCredential } from '../rules/credential-answer.ts'
import { mostPasskeys, type PasskeyShown, type RelyingParty } from '../rules/passkey.ts'

interface KeptKey {
  readonly credential_id: string
  readonly party: string
  readonly public_key: Buffer
  readonly counter: string | number
}

/** The keys of one account: seen, added, taken away by their owner. */
export function passkeys(db: Database, party: string) {
  return {
    async all(): Promise<readonly PasskeyShown[]> {
      const found = await sql<PasskeyShown>`
        select credential_id as id, name, created_at as "createdAt", last_used_at as "lastUsedAt"
        from passkey where party = ${party} order by created_at, credential_id`.execute(db)
      return found.rows
    },

    /** What a device is told to make a key: never one it already has for this account. */
    async optionsToAdd(
      site: RelyingParty,
      about: { readonly town: string; readonly name: string },
    ) {
      const known = await this.all()
      return generateRegistrationOptions({
        rpName: about.town,
        rpID: site.id,
        userID: new Uint8Array(Buffer.from(party.replaceAll('-', ''), 'hex')),
        userName: about.name,
        userDisplayName: about.name,
        attestationType: 'none',
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      })
    },

    /**
     * Keeps a key just made.
     *
     * @param isOfStaff  the device must then have checked who holds it: finger, face or code
     */
    async add(
      answer: CreatedCredential,
      about: {
        readonly site: RelyingParty
        readonly challenge: string
        readonly name: string
        readonly isOfStaff: boolean
        readonly now: Date
      },
    ): Promise<'added' | 'refused' | 'too-many'> {
      const { site, challenge: expectedChallenge, isOfStaff } = about
      const verified = await verifyRegistrationResponse({
        response: answer,
        expectedChallenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        requireUserVerification: isOfStaff,
      }).catch(() => null)
      if (verified?.verified !== true) return 'refused'
      const { credential } = verified.registrationInfo
      return inTransaction(db, async (tx) => {
        await sql`select from party where id = ${party} for update`.execute(tx)
        if ((await passkeys(tx, party).all()).length >= mostPasskeys) return 'too-many'
        const kept = await sql`
          insert into passkey (credential_id, party, public_key, counter, name, created_at)
          values (${credential.id}, ${party}, ${Buffer.from(credential.publicKey)},
            ${credential.counter}, ${about.name}, ${about.now.toISOString()})
          on conflict (credential_id) do nothing`.execute(tx)
        if (kept.numAffectedRows !== 1n) return 'refused'
        await note(tx, 'passkey-added', party, about.now)
        return 'added'
      })
    },

    /** @returns whether it was this person’s */
    async remove(id: string, now: Date): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const gone = await sql`
          delete from passkey where credential_id = ${id} and party = ${party}`.execute(tx)
        if (gone.numAffectedRows !== 1n) return false
        await note(tx, 'passkey-removed', party, now)
        return true
      })
    },
  }
}

const note = (tx: Transaction<object>, type: string, party: string, now: Date): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'party', id: party }, payload: {}, at: now.toISOString() },
  ])

/**
 * What a device is asked to give a key: any of this site’s at the sign-in, where nobody is known yet;
 * one of hers for a second factor.
 */
export const optionsToUse = (
  site: RelyingParty,
  of: readonly PasskeyShown[] | null,
): ReturnType<typeof generateAuthenticationOptions> =>
  generateAuthenticationOptions({
    rpID: site.id,
    userVerification: of === null ? 'preferred' : 'required',
    ...(of !== null && { allowCredentials: of.map(({ id }) => ({ id })) }),
  })

/** Whose key was given, and whether the device checked who holds it. */
export interface GivenKey {
  readonly party: string
  readonly isVerified: boolean
}

/**
 * Checks a key that was given. Its counter only goes up: one that comes back lower was copied, and
 * opens nothing.
 *
 * @returns `null` for a key nobody has, a false signature, another site, a copied key
 */
export async function useKey(
  db: Database,
  answer: UsedCredential,
  about: { readonly site: RelyingParty; readonly challenge: string; readonly now: Date },
): Promise<GivenKey | null> {
  const found = await sql<KeptKey>`
    select credential_id, party, public_key, counter from passkey
    where credential_id = ${answer.id}`.execute(db)
  const key = found.rows[0]
  if (key === undefined) return null
  const counter = Number(key.counter)
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: about.challenge,
    expectedOrigin: about.site.origin,
    expectedRPID: about.site.id,
    requireUserVerification: false,
    credential: { id: key.credential_id, publicKey: new Uint8Array(key.public_key), counter },
  }).catch(() => null)
  if (verified?.verified !== true) return null
  const { newCounter, userVerified } = verified.authenticationInfo
  // The counter read above must still be the one there: two answers at once are one.
  const used = await sql`
    update passkey set counter = ${newCounter}, last_used_at = ${about.now.toISOString()}
    where credential_id = ${key.credential_id} and counter = ${counter}`.execute(db)
  if (used.numAffectedRows !== 1n) return null
  return { party: key.party, isVerified: userVerified }
}
