import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { withdrawApproval } from '../../approvals/index.ts'
import { forgetMailsAbout } from '../../mail-in/index.ts'
import { eraseMessagesTo } from '../../messages/index.ts'
import { tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { answerSubject } from '../rules/answer-subject.ts'
import { mayAct, stateAfter } from '../rules/life.ts'
import type { SentPhoto } from '../rules/photo.ts'
import type { Question } from '../rules/question.ts'
import type { Twin } from '../rules/split.ts'
import { answersOf } from './answers.ts'
import { isSheWhoIs } from './askers.ts'
import { sentPhotos } from './photos.ts'
import { questionColumns } from './question-row.ts'
import { followCodeHash, followSecretOf } from './secrets.ts'
import { tell } from './versions.ts'

/** What somebody who asked sees of her own question. */
export interface Followed {
  readonly asker: {
    readonly id: string
    readonly hasMail: boolean
    readonly isConfirmed: boolean
    readonly satisfied: boolean | null
  }
  /** What she asked herself, under her own number. */
  readonly own: Question
  /** What she wrote: hers alone, when her question was merged into one that was split since. */
  readonly hers: Pick<Question, 'verbatim' | 'language' | 'place' | 'pointed'>
  /** The photos she sent, wherever her question went. */
  readonly photos: readonly SentPhoto[]
  /** The other halves of her message, each with an answer of its own. */
  readonly twins: readonly Twin[]
  /** The one that is answered: another, when hers was merged into it. */
  readonly question: Question
  readonly answers: readonly { readonly text: string; readonly at: string }[]
  readonly words: readonly { readonly text: string; readonly at: string }[]
}

interface AskerRow {
  readonly id: string
  readonly question: string
  readonly wrote: string | null
  readonly email: string | null
  readonly isConfirmed: boolean
  readonly satisfied: boolean | null
}

/** The question behind the secret of a follow page, `null` when it opens nothing. */
export const followed = (db: Database, secret: string): Promise<Followed | null> =>
  followedBy(db, sql`follow_hash = ${tokenHash(secret)}`)

/** The same by the id of who asked, for her answer to a mail. */
export const followedById = (db: Database, asker: string): Promise<Followed | null> =>
  followedBy(db, sql`id = ${asker}::uuid`)

async function followedBy(db: Database, condition: RawBuilder<unknown>): Promise<Followed | null> {
  const asker = await askerBy(db, condition)
  const own = asker === null ? null : await questionById(db, asker.question)
  if (asker === null || own === null) return null
  const question = own.mergedInto === null ? own : await questionById(db, own.mergedInto)
  if (question === null) return null
  const words = await sql<{ text: string; at: string }>`
    select text, at from question_word where asker = ${asker.id}::uuid order by at`.execute(db)
  const { id, email, isConfirmed, satisfied } = asker
  return {
    asker: { id, hasMail: email !== null, isConfirmed, satisfied },
    own,
    hers: (asker.wrote === null ? own : await questionById(db, asker.wrote)) ?? own,
    photos: await sentPhotos(db, asker.id),
    twins: await twinsOf(db, asker.id),
    question,
    answers: await answersOf(db, question.id),
    words: words.rows,
  }
}

/** Those that the question of this row does not answer itself. */
async function twinsOf(db: Database, asker: string): Promise<readonly Twin[]> {
  const found = await sql<{ id: string; number: number; title: string | null }>`
    select other.id, also.number, also.title from question_asker as asker
    join question as own on own.id = asker.question
    join question_asker as other on other.twin = asker.twin and other.id <> asker.id
    join question as also on also.id = other.question
    where asker.id = ${asker}::uuid
      and coalesce(also.merged_into, also.id) <> coalesce(own.merged_into, own.id)
    order by also.number`.execute(db)
  return found.rows.map(({ id, ...half }) => ({ ...half, secret: followSecretOf(id) }))
}

/**
 * The secret behind a number and its code, for who left no address.
 *
 * @returns `null` when the two do not go together
 */
export async function secretBehind(
  db: Database,
  number: number,
  code: string,
): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select asker.id from question_asker as asker join question on question.id = asker.question
    where number = ${number} and code_hash = ${followCodeHash(code)}`.execute(db)
  const [row] = found.rows
  return row === undefined ? null : followSecretOf(row.id)
}

/** What somebody who asked does with her own question. */
export function following(db: Database, { asker, own, question }: Followed, { now }: Act) {
  const at = now.toISOString()
  const act: Act = { by: 'asker', now }
  return {
    /** The address is hers: only who reads its mail knows the secret. */
    confirm: () =>
      inTransaction(db, async (tx) => {
        await sql`
          update question_asker set confirmed_at = coalesce(confirmed_at, ${at})
          where ${isSheWhoIs(asker.id)}`.execute(tx)
        await tell(tx, 'asker-confirmed', own.id, act)
      }),

    /** @returns false when it is over, and a word would be read by nobody */
    addWord: (text: string) =>
      inTransaction(db, async (tx) => {
        const present = await questionById(tx, own.id)
        if (present === null || !mayAct('add-word', present, 'asker')) return false
        await sql`
          insert into question_word (id, question, asker, text, at)
          values (${randomUUID()}, ${own.id}, ${asker.id}, ${text}, ${at})`.execute(tx)
        await tell(tx, 'word-added', own.id, act)
        return true
      }),

    saySatisfied: (isSatisfied: boolean) =>
      inTransaction(db, async (tx) => {
        await sql`
          update question_asker set satisfied = ${isSatisfied} where id = ${asker.id}`.execute(tx)
        await tell(tx, 'satisfaction-said', question.id, act, {
          satisfied: isSatisfied ? 'yes' : 'no',
        })
      }),

    /** All that she gave goes; a question that nobody waits for any more is withdrawn. */
    giveUp: () => inTransaction(db, (tx) => forgetAsker(tx, asker.id, act)),
  }
}

/** Erases somebody who asked from all the halves of her message: see `forgetAskers`. */
export async function forgetAsker(tx: Transaction<object>, asker: string, act: Act): Promise<void> {
  // In one order, so that two people who give up at once do not wait for each other.
  const rows = await sql<AskedIn>`
    select id, question from question_asker where ${isSheWhoIs(asker)}
    order by question`.execute(tx)
  await forgetAskers(tx, rows.rows, act)
}

/** A row of an asker, and the question it is of. */
interface AskedIn {
  readonly id: string
  readonly question: string
}

/**
 * Erases rows of askers and, with the last whose words they are, the words of their questions. A
 * question that nobody waits for any more is withdrawn, unless it was shown: what was promised in public
 * stays there.
 */
export async function forgetAskers(
  tx: Transaction<object>,
  rows: readonly AskedIn[],
  act: Act,
): Promise<void> {
  const gone = rows.map(({ id }) => id)
  for (const { id, question } of rows) await forgetRow(tx, { id, question }, gone, act)
}

async function forgetRow(
  tx: Transaction<object>,
  { id: asker, question }: AskedIn,
  leaving: readonly string[],
  act: Act,
): Promise<void> {
  // Before the question is locked, as when somebody signs.
  const isLeft = await isLeftBy(tx, leaving, question)
  if (isLeft) await withdrawApproval(tx, answerSubject(question), { by: null, now: act.now })
  await sql`select from question where id = ${question}::uuid for update`.execute(tx)
  const gone = await sql<{ email: string | null }>`
    delete from question_asker where id = ${asker}::uuid returning email`.execute(tx)
  const [row] = gone.rows
  if (row === undefined) return
  if (row.email !== null) {
    await forgetMailsAbout(tx, 'question', question, row.email)
    await forgetMail(tx, row.email)
  }
  await sql`
    update question set subject = null, verbatim = null, place = null,
      pointed_longitude = null, pointed_latitude = null,
      all_words = public_words
    where id = ${question}::uuid
      and not exists (select from question_asker
        where question_asker.question = question.id and wrote is null)`.execute(tx)
  if (isLeft) await withdraw(tx, question)
  await tell(tx, 'asker-erased', question, act)
}

/** Nobody else waits for an answer, merged questions included, and nobody was shown it. */
async function isLeftBy(
  tx: Transaction<object>,
  leaving: readonly string[],
  question: string,
): Promise<boolean> {
  const found = await sql`
    select from question where id = ${question}::uuid and published_at is null and not exists (
      select from question_asker join question as asked on asked.id = question_asker.question
      where question.id in (asked.id, asked.merged_into) and question_asker.id <> all(${[...leaving]}::uuid[]))`.execute(
    tx,
  )
  return found.rows.length > 0
}

async function withdraw(tx: Transaction<object>, id: string): Promise<void> {
  const question = await questionById(tx, id)
  const state = question === null ? null : stateAfter('give-up', question, 'asker')
  if (state !== null) await sql`update question set state = ${state} where id = ${id}`.execute(tx)
}

/** The mails sent to an address, when nobody else waits there for an answer. */
async function forgetMail(tx: Transaction<object>, email: string): Promise<void> {
  const elsewhere = await sql`select from question_asker where email = ${email}`.execute(tx)
  const account = await sql`select from contact where value = ${email}`.execute(tx)
  if (elsewhere.rows.length + account.rows.length === 0) await eraseMessagesTo(tx, email)
}

async function askerBy(db: Database, condition: RawBuilder<unknown>): Promise<AskerRow | null> {
  const found = await sql<AskerRow>`
    select id, question, wrote, email, confirmed_at is not null as "isConfirmed", satisfied
    from question_asker where ${condition}`.execute(db)
  return found.rows[0] ?? null
}

async function questionById(db: Database, id: string): Promise<Question | null> {
  const found = await sql<Question>`
    select ${questionColumns} from question where id = ${id}::uuid`.execute(db)
  return found.rows[0] ?? null
}
