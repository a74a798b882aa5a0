import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { challengeMinutes } from '../rules/passkey.ts'

/** What a device is asked for: a new key, to come in, or a second factor. */
export type ChallengePurpose = 'add' | 'sign-in' | 'factor'

/** Keeps a challenge until its answer. @returns its id, for the cookie of this browser */
export async function keepChallenge(
  db: Database,
  challenge: string,
  about: {
    readonly purpose: ChallengePurpose
    readonly session: string | null
    readonly now: Date
  },
): Promise<string> {
  const id = randomUUID()
  const expires = new Date(about.now.getTime() + challengeMinutes * 60_000).toISOString()
  await sql`
    insert into passkey_challenge (id, purpose, challenge, session, expires_at)
    values (${id}, ${about.purpose}, ${challenge}, ${about.session}, ${expires})`.execute(db)
  return id
}

/** Takes the challenge an answer claims to be for: once, in time, by who was asked. */
export async function takeChallenge(
  db: Database,
  id: string | undefined,
  about: {
    readonly purpose: ChallengePurpose
    readonly session: string | null
    readonly now: Date
  },
): Promise<string | null> {
  if (id === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const now = about.now.getTime()
  // Expired, or kept by a clock that was since set back: either way it is not of these minutes.
  const taken = await sql<{ challenge: string; expires_at: string }>`
    delete from passkey_challenge
    where id = ${id} and purpose = ${about.purpose}
      and session is not distinct from ${about.session}::uuid
    returning challenge, expires_at`.execute(db)
  const row = taken.rows[0]
  if (row === undefined) return null
  const left = new Date(row.expires_at).getTime() - now
  return left > 0 && left <= (challengeMinutes + 1) * 60_000 ? row.challenge : null
}

/** Forgets what no device answered. @returns how many */
export async function forgetChallenges(db: Database): Promise<number> {
  const gone = await sql`
    delete from passkey_challenge where expires_at < clock_timestamp()`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}
