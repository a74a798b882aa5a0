import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Contact } from '../rules/contact.ts'
import { codeAttempts, codeMinutes, wrongCodesPerContact } from '../rules/session-life.ts'
import { isUsedUp, isWithinLimit } from './attempts.ts'
import { codeHash, isSameSecret, newShortCode, newToken, tokenHash } from './secrets.ts'

/** A code asked for: what the browser keeps, and what is sent to the contact. */
export interface AskedCode {
  /** For a cookie of this browser: with the code, it signs in. */
  readonly attempt: string
  /** Six figures. */
  readonly code: string
  /** The secret of the link in the mail: by itself it signs in, from any browser. */
  readonly linkSecret: string
}

/**
 * Makes a code for a contact, whether or not somebody has an account there: nothing tells them apart.
 *
 * @param send  writes what leaves, in the same transaction
 * @param addsTo  the account the contact is to be added to; `null` for signing in
 */
export async function askCode(
  db: Database,
  contact: Contact,
  now: Date,
  send: (tx: Transaction<object>, asked: AskedCode) => Promise<void>,
  addsTo: string | null = null,
): Promise<AskedCode> {
  const asked = { attempt: randomUUID(), code: newShortCode(), linkSecret: newToken() }
  const expires = new Date(now.getTime() + codeMinutes * 60_000).toISOString()
  await inTransaction(db, async (tx) => {
    await sql`
      insert into sign_in_code (id, kind, contact, code_hash, link_hash, attempts_left, expires_at,
        adds_to)
      values (${asked.attempt}, ${contact.kind}, ${contact.value},
        ${codeHash(asked.attempt, asked.code)}, ${tokenHash(asked.linkSecret)},
        ${codeAttempts}, ${expires}, ${addsTo})`.execute(tx)
    await send(tx, asked)
  })
  return asked
}

/** What a code was worth. `over`: too late, too many tries, used, or never asked for. */
export type CodeOutcome =
  | { readonly ok: true; readonly attempt: string; readonly contact: Contact }
  | { readonly ok: false; readonly why: 'wrong' | 'over' }

const over: CodeOutcome = { ok: false, why: 'over' }

/**
 * Tries a code. Each try is counted before it is compared: two at once are two.
 *
 * @param attempt  of the cookie; anything that is no id is an attempt never made
 */
export async function tryCode(
  db: Database,
  attempt: string | undefined,
  code: string,
  now: Date,
  addsTo: string | null = null,
): Promise<CodeOutcome> {
  if (attempt === undefined || !isId(attempt)) return over
  const tried = await sql<CodeRow & { code_hash: Buffer }>`
    update sign_in_code set attempts_left = attempts_left - 1
    where id = ${attempt} and attempts_left > 0 and used_at is null
      and adds_to is not distinct from ${addsTo}::uuid and ${isFresh(now)}
    returning id, kind, contact, code_hash`.execute(db)
  const row = tried.rows[0]
  if (row === undefined) return over
  const isRight = isSameSecret(row.code_hash, codeHash(attempt, code))
  if (!(await mayTypeCode(db, row, isRight, now))) return over
  return isRight ? useCode(db, row, now) : { ok: false, why: 'wrong' }
}

/** Follows the link of the mail. The mail’s own programs open links: only a form does this. */
export async function tryLink(db: Database, secret: string, now: Date): Promise<CodeOutcome> {
  const found = await sql<CodeRow>`
    select id, kind, contact from sign_in_code
    where link_hash = ${tokenHash(secret)} and used_at is null and adds_to is null
      and ${isFresh(now)}`.execute(db)
  const row = found.rows[0]
  return row === undefined ? over : useCode(db, row, now)
}

/**
 * Of all codes sent to one contact, few are tried wrong in an hour: a guess is one in a million. Then
 * even the right one opens nothing, and the link of the mail still does.
 */
const mayTypeCode = async (
  db: Database,
  { contact }: CodeRow,
  isRight: boolean,
  now: Date,
): Promise<boolean> =>
  isRight
    ? !(await isUsedUp(db, wrongAt(contact), wrongCodesPerContact, now))
    : isWithinLimit(db, wrongAt(contact), wrongCodesPerContact, now)

const wrongAt = (contact: string): string => `wrong code at ${contact}`

/**
 * In time. A clock that was set back since does not lengthen a code: nothing lasts longer than the
 * minutes a code is given, and one more for a clock that is being set right.
 */
const isFresh = (now: Date) => sql`
  expires_at > ${now.toISOString()}::timestamptz
  and expires_at <= ${now.toISOString()}::timestamptz + make_interval(mins => ${codeMinutes + 1})`

interface CodeRow {
  readonly id: string
  readonly kind: Contact['kind']
  readonly contact: string
}

/**
 * A code serves once: of two that come at the same moment, one is over.
 *
 * What is proved then has another name, told to the browser that proved it: the one that asked may
 * be somebody else’s, who waits for the owner of the address to follow the link.
 */
async function useCode(db: Database, row: CodeRow, now: Date): Promise<CodeOutcome> {
  const attempt = randomUUID()
  const used = await sql`
    update sign_in_code set used_at = ${now.toISOString()}::timestamptz, id = ${attempt}
    where id = ${row.id} and used_at is null`.execute(db)
  if (used.numAffectedRows !== 1n) return over
  return { ok: true, attempt, contact: { kind: row.kind, value: row.contact } }
}

/** Minutes left, once the code is given, to say who one is among those who share the contact. */
const choiceMinutes = 10

/** The contact an attempt has proved, while the person says who she is; `null` afterwards. */
export async function provenContact(
  db: Database,
  attempt: string | undefined,
  now: Date,
): Promise<Contact | null> {
  if (attempt === undefined || !isId(attempt)) return null
  const found = await sql<CodeRow>`
    select id, kind, contact from sign_in_code
    where id = ${attempt} and used_at is not null and adds_to is null
      and used_at > ${now.toISOString()}::timestamptz - make_interval(mins => ${choiceMinutes})
      and used_at <= ${now.toISOString()}::timestamptz`.execute(db)
  const row = found.rows[0]
  return row === undefined ? null : { kind: row.kind, value: row.contact }
}

/** Where the code of this browser was sent; `null` when it asked for none. */
export async function askedContact(
  db: Database,
  attempt: string | undefined,
  addsTo: string | null = null,
): Promise<Contact | null> {
  if (attempt === undefined || !isId(attempt)) return null
  const found = await sql<CodeRow>`
    select id, kind, contact from sign_in_code
    where id = ${attempt} and adds_to is not distinct from ${addsTo}::uuid`.execute(db)
  const row = found.rows[0]
  return row === undefined ? null : { kind: row.kind, value: row.contact }
}

/** The attempt is over: who is chosen is chosen. */
export async function endAttempt(tx: Transaction<object>, attempt: string): Promise<void> {
  await sql`delete from sign_in_code where id = ${attempt}`.execute(tx)
}

/** Forgets codes nobody can use any more. @returns how many */
export async function forgetCodes(db: Database): Promise<number> {
  const gone = await sql`
    delete from sign_in_code where expires_at < clock_timestamp() - interval '1 hour'`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
