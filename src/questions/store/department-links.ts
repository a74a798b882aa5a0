import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { codeHash, isSameSecret, newShortCode, newToken, tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { ownSecret } from '../../platform/files/index.ts'
import {
  codeMinutes,
  codeTries,
  deviceDays,
  type DepartmentLink,
  isKnownDevice,
  linkDays,
} from '../rules/department-link.ts'
import type { Question } from '../rules/question.ts'
import { questionColumns } from './question-row.ts'
import { tell } from './versions.ts'

/** Made from the installation’s secret, as that of an asker: the database keeps its hash. */
const linkSecretOf = (link: string): string => ownSecret('question department', link)

/** A question opened by the link of a mail. */
export interface Linked {
  readonly link: DepartmentLink
  readonly question: Question
}

/**
 * Makes a link to one question for the mailbox of a department.
 *
 * @returns its id, and the secret of its address
 */
export async function makeLink(
  tx: Transaction<object>,
  about: { readonly question: string; readonly department: string; readonly mailbox: string },
  act: Act,
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = randomUUID()
  const secret = linkSecretOf(id)
  const at = act.now.toISOString()
  await sql`
    insert into question_link (id, question, department, mailbox, secret_hash, made_at, ends_at)
    values (${id}, ${about.question}, ${about.department}, ${about.mailbox}, ${tokenHash(secret)},
      ${at}, ${at}::timestamptz + make_interval(days => ${linkDays}))`.execute(tx)
  await tell(tx, 'department-link-sent', about.question, act, { link: id })
  return { id, secret }
}

/** Days a link must still serve to be sent again. */
const daysLeft = 3

/** The latest link of a question that a mailbox may still use for a few days: sent again, it is the same. */
export async function openLink(
  tx: Transaction<object>,
  about: { readonly question: string; readonly department: string; readonly mailbox: string },
  now: Date,
): Promise<{ readonly id: string; readonly secret: string } | null> {
  const found = await sql<{ id: string }>`
    select id from question_link
    where question = ${about.question}::uuid and department = ${about.department}
      and mailbox = ${about.mailbox} and revoked_at is null
      and ends_at > ${now.toISOString()}::timestamptz + make_interval(days => ${daysLeft})
    order by made_at desc limit 1`.execute(tx)
  const [row] = found.rows
  return row === undefined ? null : { id: row.id, secret: linkSecretOf(row.id) }
}

const linkColumns = sql`
  question_link.id, question_link.mailbox, question_link.department,
  ends_at as "endsAt", revoked_at as "revokedAt", department.email as "currentMailbox"`

/** The question behind the secret of a link, `null` when it opens nothing. */
export const linked = (db: Database, secret: string): Promise<Linked | null> =>
  linkedBy(db, sql`secret_hash = ${tokenHash(secret)}`)

/** The same by the id of a link, for the answer to its mail. */
export const linkedById = (db: Database, id: string): Promise<Linked | null> =>
  linkedBy(db, sql`question_link.id = ${id}::uuid`)

async function linkedBy(db: Database, condition: RawBuilder<unknown>): Promise<Linked | null> {
  const found = await sql<DepartmentLink & { question: string }>`
    select ${linkColumns}, question_link.question from question_link
    join department on department.id = question_link.department
    where ${condition}`.execute(db)
  const [row] = found.rows
  if (row === undefined) return null
  const { question, ...link } = row
  const asked = await sql<Question>`
    select ${questionColumns} from question where id = ${question}::uuid`.execute(db)
  const [opened] = asked.rows
  return opened === undefined ? null : { link, question: opened }
}

/** Takes back all the links of a question: those in mails open nothing any more. */
export const revokeLinks = (db: Database, question: string, act: Act): Promise<void> =>
  inTransaction(db, async (tx) => {
    const at = act.now.toISOString()
    const ended = await sql<{ id: string }>`
      update question_link set revoked_at = ${at}
      where question = ${question}::uuid and revoked_at is null and ends_at > ${at}
      returning id`.execute(tx)
    for (const { id } of ended.rows) {
      await tell(tx, 'department-link-revoked', question, act, { link: id })
    }
  })

/** Where a browser stands before a mailbox: unknown, waiting for its code, or known. */
export type DeviceState = 'unknown' | 'asked' | 'known'

interface DeviceRow {
  readonly id: string
  readonly confirmedAt: string | null
  readonly askedAt: string
  readonly tries: number
  readonly code: Buffer
}

/** Browsers that answer for a mailbox: each gave, once, a code sent there. */
export function devices(db: Database, mailbox: string) {
  const find = async (token: string | undefined): Promise<DeviceRow | null> => {
    if (token === undefined) return null
    const found = await sql<DeviceRow>`
      select id, confirmed_at as "confirmedAt", asked_at as "askedAt", tries_left as tries,
        code_hash as code
      from question_device
      where token_hash = ${tokenHash(token)} and mailbox = ${mailbox}`.execute(db)
    return found.rows[0] ?? null
  }
  const isFresh = ({ askedAt, tries }: DeviceRow, now: Date): boolean =>
    tries > 0 && now.getTime() < new Date(askedAt).getTime() + codeMinutes * 60_000

  return {
    async state(token: string | undefined, now: Date): Promise<DeviceState> {
      const device = await find(token)
      if (device === null) return 'unknown'
      if (isKnownDevice(device.confirmedAt, now)) return 'known'
      return device.confirmedAt === null && isFresh(device, now) ? 'asked' : 'unknown'
    },

    /**
     * Makes a code for a browser.
     *
     * @param send  writes the mail, in the same transaction
     * @returns what the browser keeps: without it the code is worth nothing
     */
    ask: (
      now: Date,
      send: (tx: Transaction<object>, code: string) => Promise<void>,
    ): Promise<string> =>
      inTransaction(db, async (tx) => {
        const [id, token, code] = [randomUUID(), newToken(), newShortCode()]
        await sql`
          insert into question_device (id, mailbox, token_hash, code_hash, asked_at, tries_left)
          values (${id}, ${mailbox}, ${tokenHash(token)}, ${codeHash(id, code)},
            ${now.toISOString()}, ${codeTries})`.execute(tx)
        await send(tx, code)
        return token
      }),

    /** Each try is counted before it is compared. @returns whether the browser is known from now on */
    async confirm(
      token: string | undefined,
      code: string,
      question: string,
      act: Act,
    ): Promise<boolean> {
      const device = await find(token)
      if (device === null || device.confirmedAt !== null || !isFresh(device, act.now)) return false
      const tried = await sql`
        update question_device set tries_left = tries_left - 1
        where id = ${device.id} and tries_left > 0`.execute(db)
      const isRight = isSameSecret(device.code, codeHash(device.id, code))
      if (tried.numAffectedRows !== 1n || !isRight) return false
      await inTransaction(db, async (tx) => {
        await sql`
          update question_device set confirmed_at = ${act.now.toISOString()}
          where id = ${device.id} and confirmed_at is null`.execute(tx)
        await tell(tx, 'department-device-confirmed', question, act, { device: device.id })
      })
      return true
    },
  }
}

/** Forgets links long ended, and browsers whose days are over. */
export async function tidyLinks(tx: Transaction<object>, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await sql`
    delete from question_link where ends_at < ${at} - interval '90 days'`.execute(tx)
  await sql`
    delete from question_device
    where coalesce(confirmed_at + make_interval(days => ${deviceDays}),
      asked_at + interval '1 day') < ${at}`.execute(tx)
}
