import { randomBytes, randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, withLock } from '../../platform/database/index.ts'
import { letterCodeOf, letterDays, type LetterOutcome, lettersPerBatch } from '../rules/letter.ts'
import { postCheckYears } from '../rules/verification.ts'
import { codeHash } from './secrets.ts'
import { noteCheck, yearsAfter } from './verification.ts'

/** Somebody a letter goes to, as the envelope shows her. */
export interface Addressee {
  readonly party: string
  readonly name: string
  readonly address: string
}

export interface LetterBatch {
  readonly id: string
  readonly madeAt: string
  readonly letters: number
  readonly downloadedAt: string | null
  /** Codes already typed by those who received them. */
  readonly used: number
  /** Codes that can still be typed. */
  readonly open: number
}

/** What a person sees of her letter. */
export interface LetterState {
  readonly address: string | null
  readonly hasName: boolean
  readonly askedAt: string | null
  /** Of a code that left and was not typed yet. */
  readonly expiresAt: string | null
}

const waitingPeople = sql`
  letter_request join person on person.party = letter_request.party
  join residence on residence.party = letter_request.party and address_text is not null
  where identity_key is not null`

/** Codes by post: asked for, printed once, typed once. Only their hashes are kept. */
export function letters(db: Database) {
  return {
    async stateOf(party: string): Promise<LetterState> {
      const found = await sql<LetterState>`
        select address_text as address, family_name is not null as "hasName",
          (select asked_at from letter_request where party = person.party) as "askedAt",
          (select max(expires_at) from letter_code where party = person.party
            and used_at is null) as "expiresAt"
        from person left join residence on residence.party = person.party
        where person.party = ${party}`.execute(db)
      return found.rows[0] ?? { address: null, hasName: false, askedAt: null, expiresAt: null }
    },

    /** Asks for a letter, once: asking again changes nothing. */
    async ask(party: string, by: string, now: Date): Promise<void> {
      const at = now.toISOString()
      await inTransaction(db, async (tx) => {
        const asked = await sql`
          insert into letter_request (party, asked_at) values (${party}, ${at})
          on conflict do nothing`.execute(tx)
        if (asked.numAffectedRows !== 1n) return
        await recordEvents(tx, [
          { type: 'letter-asked', subject: { kind: 'party', id: party }, payload: { by }, at },
        ])
      })
    },

    async waiting(): Promise<number> {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from ${waitingPeople}`.execute(db)
      return found.rows[0]?.count ?? 0
    },

    /** Latest first. */
    async batches(now: Date): Promise<readonly LetterBatch[]> {
      const found = await sql<LetterBatch>`
        select id, made_at as "madeAt", letters, downloaded_at as "downloadedAt",
          (select count(*)::int from letter_code where batch = letter_batch.id
            and used_at is not null) as used,
          (select count(*)::int from letter_code where batch = letter_batch.id
            and used_at is null and expires_at > ${now.toISOString()}::timestamptz) as open
        from letter_batch order by made_at desc, id limit 50`.execute(db)
      return found.rows
    },

    /**
     * Prints the letters of those who wait, the first who asked first. A former code of theirs opens
     * nothing any more.
     *
     * @param print  makes the file: with the codes, it is the only place where they are
     * @returns the batch, or `null` when nobody waits
     */
    async make(
      by: string,
      now: Date,
      print: (
        letters: readonly (Addressee & { readonly code: string })[],
        until: Date,
      ) => Promise<Buffer>,
    ): Promise<string | null> {
      return withLock(db, 'letters', async (tx) => {
        const found = await sql<Addressee & Posted>`
          select person.party, given_names || ' ' || coalesce(usage_name, family_name) as name,
            address_text as address, identity_key as "identityKey"
          from ${waitingPeople} order by asked_at, person.party limit ${lettersPerBatch}`.execute(
          tx,
        )
        if (found.rows.length === 0) return null
        const addressed = found.rows.map((one) => ({ ...one, code: drawCode() }))
        const until = new Date(now.getTime() + letterDays * 86_400_000)
        const file = await print(addressed, until)
        return saveBatch(tx, { addressed, file, until, by, now })
      })
    },

    /** The file, once: it is destroyed here as it leaves. `null` when it has already left. */
    async takeFile(batch: string, by: string, now: Date): Promise<Buffer | null> {
      return inTransaction(db, async (tx) => {
        const found = await sql<{ file: Buffer | null }>`
          select file from letter_batch where id = ${batch} for update`.execute(tx)
        const file = found.rows[0]?.file ?? null
        if (file === null) return null
        const at = now.toISOString()
        await sql`
          update letter_batch set file = null, downloaded_at = ${at} where id = ${batch}`.execute(
          tx,
        )
        await tellBatch(tx, 'letters-downloaded', batch, by, now)
        return file
      })
    },

    /** A file lost, letters spoilt: those who have not typed their code wait again; it is void. */
    async remake(batch: string, by: string, now: Date): Promise<number> {
      return withLock(db, 'letters', async (tx) => {
        const again = await sql`
          with gone as (
            delete from letter_code where batch = ${batch} and used_at is null returning party
          )
          insert into letter_request (party, asked_at)
          select distinct party, ${now.toISOString()}::timestamptz from gone
          on conflict do nothing`.execute(tx)
        await sql`
          update letter_batch set file = null,
            downloaded_at = coalesce(downloaded_at, ${now.toISOString()})
          where id = ${batch}`.execute(tx)
        await tellBatch(tx, 'letters-revoked', batch, by, now)
        return Number(again.numAffectedRows ?? 0n)
      })
    },

    /**
     * Types the code of a letter: the address is where she gets her mail. It is worth nothing once
     * she has another name or address than the envelope had.
     */
    async use(party: string, code: string, now: Date): Promise<LetterOutcome> {
      return inTransaction(db, async (tx) => {
        const posted = await postedTo(tx, party)
        if (posted === null) return 'wrong'
        const hash = hashOf(posted, code)
        const found = await sql<{ used: boolean; over: boolean }>`
          select used_at is not null as used, expires_at <= ${now.toISOString()}::timestamptz as over
          from letter_code where code_hash = ${hash} and party = ${party}
          for update`.execute(tx)
        const row = found.rows[0]
        if (row === undefined) return 'wrong'
        if (row.used) return 'used'
        if (row.over) return 'expired'
        await sql`
          update letter_code set used_at = ${now.toISOString()}
          where code_hash = ${hash}`.execute(tx)
        const expiresAt = yearsAfter(now, postCheckYears)
        await noteCheck(tx, party, {
          level: 2,
          method: 'post',
          seen: null,
          by: null,
          expiresAt,
          now,
        })
        return 'verified'
      })
    },
  }
}

/** What the envelope said: whose letter, and where it went. */
interface Posted {
  readonly party: string
  readonly identityKey: string
  readonly address: string
}

/** Under what the envelope said: found in another letter, or after a move, a code is worth nothing. */
const hashOf = ({ party, identityKey, address }: Posted, code: string): Buffer =>
  // Told apart from a namesake meanwhile, she is the same person at the same address.
  codeHash(`letter ${party} ${identityKey.replace(/\d+$/, '')} ${address}`, code)

/** What an envelope to her would say now; `null` when nothing can be posted to her. */
async function postedTo(db: Database, party: string): Promise<Posted | null> {
  const found = await sql<Posted>`
    select person.party, identity_key as "identityKey", address_text as address
    from person join residence on residence.party = person.party
    where person.party = ${party} and identity_key is not null
      and address_text is not null`.execute(db)
  return found.rows[0] ?? null
}

function drawCode(): string {
  for (;;) {
    const code = letterCodeOf(randomBytes(32))
    if (code !== null) return code
  }
}

async function saveBatch(
  tx: Transaction<object>,
  about: {
    readonly addressed: readonly (Posted & { readonly code: string })[]
    readonly file: Buffer
    readonly until: Date
    readonly by: string
    readonly now: Date
  },
): Promise<string> {
  const { addressed, file, until, by, now } = about
  const batch = randomUUID()
  const parties = addressed.map(({ party }) => party)
  await sql`
    insert into letter_batch (id, made_at, made_by, letters, file)
    values (${batch}, ${now.toISOString()}, ${by}, ${addressed.length}, ${file})`.execute(tx)
  await sql`
    delete from letter_code where party = any(${parties}::uuid[]) and used_at is null`.execute(tx)
  for (const { code, ...posted } of addressed) {
    await sql`
      insert into letter_code (code_hash, batch, party, expires_at)
      values (${hashOf(posted, code)}, ${batch}, ${posted.party}, ${until.toISOString()})`.execute(
      tx,
    )
  }
  await sql`delete from letter_request where party = any(${parties}::uuid[])`.execute(tx)
  await tellBatch(tx, 'letters-made', batch, by, now)
  return batch
}

const tellBatch = (
  tx: Transaction<object>,
  type: string,
  batch: string,
  by: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'letter-batch', id: batch }, payload: { by }, at: now.toISOString() },
  ])
