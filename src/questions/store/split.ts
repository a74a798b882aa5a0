import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { noteOrigin } from '../../lineage/index.ts'
import { tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Question } from '../rules/question.ts'
import {
  correctedText,
  type FirstText,
  mayRejoin,
  type SplitRefusal,
  whyNotSplit,
} from '../rules/split.ts'
import { actsOn, locked, type NotDone } from './acts.ts'
import { askersOf } from './askers.ts'
import { copyPhotos } from './photos.ts'
import { followSecretOf } from './secrets.ts'
import { tell } from './versions.ts'

/** The second question of a message, as an officer writes it. */
export interface SecondQuestion extends FirstText {
  /** As `formIdOf` makes it: sent twice, it is cut once. */
  readonly id: string
  readonly title: string
  readonly publicText: string
  readonly theme: string | null
  /** Counted from the day the message came in. */
  readonly answerDueOn: Day
}

/** The second question, and the number each of its askers had already, by her row in it. */
export interface SplitOff {
  readonly id: string
  readonly number: number
  readonly firstNumbers: ReadonlyMap<string, number>
}

export type NotSplit = Exclude<SplitRefusal, null> | 'changed' | NotDone

/**
 * Cuts a question in two: what was sent, where, when and by whom is said of both from now on.
 *
 * @param tellAll  writes to who asked, in the same transaction; once, however often the form is sent
 * @returns `null` once done, or why it was not
 */
export function splitQuestion(
  db: Database,
  { id }: Pick<Question, 'id'>,
  second: SecondQuestion,
  act: Act,
  tellAll: (tx: Transaction<object>, cut: SplitOff) => Promise<void>,
): Promise<NotSplit | null> {
  return inTransaction(db, async (tx) => {
    const first = await locked(tx, id)
    if (first === null) return 'not-now'
    if (await isThere(tx, second.id)) return null
    const refusal = whyNotSplit(first)
    if (refusal !== null) return refusal
    const corrected = correctedText(first.publicText, second)
    if (corrected === 'changed') return 'changed'
    if (corrected !== null) await correct(tx, id, corrected.text)
    const number = await keepSecond(tx, first, second)
    const firstNumbers = await shareAskers(tx, id, second.id)
    await copyPhotos(tx, { from: id, to: second.id })
    await tell(tx, 'question-split', id, act, { into: second.id, number })
    await tell(tx, 'question-split-off', second.id, act, { from: id, number: first.number })
    await noteOrigin(tx, { kind: 'question', id }, { kind: 'question', id: second.id }, act.now)
    await tellAll(tx, { id: second.id, number, firstNumbers })
    return null
  })
}

/**
 * Puts a half back into the question it was cut from, which answers both again. Both numbers and all
 * follow pages still lead there.
 *
 * @returns `null` once done, or why it was not
 */
export function rejoinQuestion(
  db: Database,
  second: Pick<Question, 'id' | 'splitFrom'>,
  act: Act,
  tellAll: (tx: Transaction<object>) => Promise<void>,
): Promise<NotDone | null> {
  return inTransaction(db, async (tx) => {
    if (second.splitFrom === null) return 'not-now'
    // In the order of every act on two questions, so that none waits for the other for ever.
    await sql`
      select from question where id in (${second.id}, ${second.splitFrom}) order by id
      for update`.execute(tx)
    const first = await locked(tx, second.splitFrom)
    const now = await locked(tx, second.id)
    if (first === null || now === null || !mayRejoin(now, first)) return 'not-now'
    await tellAll(tx)
    await tell(tx, 'question-rejoined', first.id, act, { from: now.id, number: now.number })
    return actsOn(tx, now, 'officer', act).merge(first)
  })
}

async function isThere(tx: Transaction<object>, id: string): Promise<boolean> {
  const found = await sql`select from question where id = ${id}::uuid`.execute(tx)
  return found.rows.length > 0
}

async function correct(tx: Transaction<object>, id: string, text: string): Promise<void> {
  const written = await sql<{ title: string | null }>`
    update question set public_text = ${text} where id = ${id} returning title`.execute(tx)
  await sql`
    update question set public_words = ${plainWords(`${written.rows[0]?.title ?? ''} ${text}`)}
      || coalesce((select ' ' || string_agg(text, ' ')
        from question_answer where question = ${id}), '')
    where id = ${id}`.execute(tx)
}

/** Received when the message was: only what it is about, and by when, are its own. */
async function keepSecond(
  tx: Transaction<object>,
  { id: first, verbatim, place }: Question,
  { id, title, publicText, theme, answerDueOn }: SecondQuestion,
): Promise<number> {
  const words = plainWords(`${title} ${publicText}`)
  const allWords = `${words} ${plainWords(`${verbatim ?? ''} ${place ?? ''}`)}`
  const kept = await sql<{ number: number }>`
    insert into question (id, split_from, door, received_at, verbatim, place, pointed_longitude,
      pointed_latitude, language, wants_public, title, public_text, neighbourhood, theme, is_sensitive, state, answer_due_on,
      acknowledged_at, public_words, all_words)
    select ${id}::uuid, id, door, received_at, verbatim, place, pointed_longitude,
      pointed_latitude, language, wants_public, ${title},
      ${publicText}, neighbourhood, ${theme}, is_sensitive, 'received', ${answerDueOn}::date,
      acknowledged_at, ${words}, ${allWords}
    from question where id = ${first}::uuid returning number`.execute(tx)
  const [row] = kept.rows
  if (row === undefined) throw new Error('The question to split is not there.')
  return row.number
}

/**
 * Everybody who waits for the first waits for the second, with the way in she has: her code opens both
 * numbers, and her address is as confirmed. Of somebody whose question had been merged, the words stay
 * those of her own.
 *
 * @returns the number each had, by her row in the second
 */
async function shareAskers(
  tx: Transaction<object>,
  first: string,
  second: string,
): Promise<ReadonlyMap<string, number>> {
  const all = (await askersOf(tx, first)).map(({ id, number }) => {
    const half = randomUUID()
    return { id, number, half, hash: tokenHash(followSecretOf(half)) }
  })
  const ids = all.map(({ id }) => id)
  await sql`
    update question_asker set twin = coalesce(twin, id) where id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    insert into question_asker (id, question, party, name, email, phone, language, asked_at,
      follow_hash, code_hash, confirmed_at, twin, wrote)
    select half, ${second}::uuid, party, name, email, phone, language, asked_at, hash, code_hash,
      confirmed_at, twin, coalesce(wrote, nullif(question, ${first}::uuid))
    from unnest(${ids}::uuid[], ${all.map(({ half }) => half)}::uuid[],
      ${all.map(({ hash }) => hash)}::bytea[]) as pair (asker, half, hash)
    join question_asker on question_asker.id = asker`.execute(tx)
  return new Map(all.map(({ half, number }) => [half, number]))
}
