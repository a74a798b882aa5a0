import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { ConsentHow, GivenConsent } from '../rules/consent.ts'

/** What one person agreed to, with its proof: which words, when, how. */
export function consents(db: Database, party: string) {
  return {
    /** Latest first; those taken back too, until their time. */
    async all(): Promise<readonly GivenConsent[]> {
      const found = await sql<GivenConsent>`
        select id, purpose, wording, given_at as "givenAt", given_how as "givenHow",
          withdrawn_at as "withdrawnAt", withdrawn_how as "withdrawnHow"
        from consent where party = ${party} order by given_at desc, id`.execute(db)
      return found.rows
    },

    /** Says yes to a wording. Said twice, the first stays the proof. @returns whether it is new */
    async give(
      purpose: string,
      about: { readonly wording: string; readonly how: ConsentHow; readonly now: Date },
    ): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const given = await sql`
          insert into consent (id, party, purpose, wording, given_at, given_how)
          values (${randomUUID()}, ${party}, ${purpose}, ${about.wording},
            ${about.now.toISOString()}, ${about.how})
          on conflict (party, purpose) where withdrawn_at is null do nothing`.execute(tx)
        if (given.numAffectedRows !== 1n) return false
        await note(tx, 'consent-given', party, purpose, about.now)
        return true
      })
    },

    /** Takes it back: as easy as it was given, and the proof of both stays. */
    async withdraw(
      purpose: string,
      about: { readonly how: ConsentHow; readonly now: Date },
    ): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const withdrawn = await sql`
          update consent set withdrawn_at = ${about.now.toISOString()}, withdrawn_how = ${about.how}
          where party = ${party} and purpose = ${purpose} and withdrawn_at is null`.execute(tx)
        if (withdrawn.numAffectedRows !== 1n) return false
        await note(tx, 'consent-withdrawn', party, purpose, about.now)
        return true
      })
    },
  }
}

const note = (
  tx: Transaction<object>,
  type: string,
  party: string,
  purpose: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'party', id: party }, payload: { purpose }, at: now.toISOString() },
  ])
