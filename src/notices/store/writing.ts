import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { telling } from '../../journal/index.ts'
import { tokenHash } from '../../people/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { hasNeeds, type Needs } from '../../registrations/index.ts'
import type { NoticeAnswer } from '../rules/answer.ts'
import { type Called, wayOf } from '../rules/notice.ts'
import { answerSecretOf } from './secrets.ts'

/** A notice is a part of its meeting: its lines of journal are among those of the meeting. */
const tell = telling('meeting', [])

/** What a notice says, as long as it has not left. @returns whether it was written */
export async function writeText(
  db: Database,
  meeting: string,
  text: Content,
  act: Act,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const written = await sql`
      insert into notice (meeting, text) values (${meeting}, ${JSON.stringify(text)}::jsonb)
      on conflict (meeting) do update set text = excluded.text where notice.sent_at is null`.execute(
      tx,
    )
    if ((written.numAffectedRows ?? 0n) === 0n) return false
    await tell(tx, 'notice-written', meeting, act)
    return true
  })
}

/** What of a meeting its notice tells: once it changes, those called are told again. */
export interface Told {
  readonly id: string
  readonly sequence: number
  readonly startsAt: string
  readonly place: string
}

/** It left, for these people. @returns the id each has as one who was called, by member */
export async function keepSent(
  tx: Transaction<object>,
  { id, sequence, startsAt, place }: Told,
  text: Content,
  called: readonly Called[],
  act: Act,
): Promise<ReadonlyMap<string, string>> {
  await sql`
    insert into notice (meeting, text, sent_at, told_sequence, told_starts_at, told_place)
    values (${id}, ${JSON.stringify(text)}::jsonb, ${act.now.toISOString()}, ${sequence},
      ${startsAt}, ${place})
    on conflict (meeting) do update set text = excluded.text, sent_at = excluded.sent_at,
      told_sequence = excluded.told_sequence, told_starts_at = excluded.told_starts_at,
      told_place = excluded.told_place`.execute(tx)
  const ids = new Map<string, string>()
  for (const one of called) {
    const recipient = randomUUID()
    ids.set(one.member, recipient)
    await sql`
      insert into notice_recipient (id, meeting, member, way, language, secret_hash)
      values (${recipient}, ${id}, ${one.member}, ${wayOf(one)}, ${one.language},
        ${tokenHash(answerSecretOf(recipient))})`.execute(tx)
  }
  await tell(tx, 'notice-sent', id, act, { called: called.length })
  return ids
}

/** The mail that tells somebody, so that whoever prepares sees whether it left. */
export async function keepMail(
  tx: Transaction<object>,
  recipient: string,
  message: string,
): Promise<void> {
  await sql`
    update notice_recipient set message = ${message} where id = ${recipient}`.execute(tx)
}

/** Until the end of the transaction: of two officers who ask at once, one waits, then reads again. */
export const holdNotice = (tx: Transaction<object>, meeting: string): Promise<unknown> =>
  sql`select from notice where meeting = ${meeting} for update`.execute(tx)

/** They were asked once more. */
export async function keepReminded(
  tx: Transaction<object>,
  meeting: string,
  recipients: readonly string[],
  act: Act,
): Promise<void> {
  await sql`
    update notice_recipient set reminded_at = ${act.now.toISOString()}
    where id = any(${[...recipients]}::uuid[])`.execute(tx)
  await tell(tx, 'notice-reminded', meeting, act, { asked: recipients.length })
}

/** What she answers, as often as she likes: the last one counts. */
export async function keepAnswer(
  db: Database,
  recipient: string,
  { answer, needs }: { readonly answer: NoticeAnswer; readonly needs: Needs },
  now: Date,
): Promise<void> {
  await sql`
    update notice_recipient set answer = ${answer}, answered_at = ${now.toISOString()},
      needs = ${hasNeeds(needs) ? JSON.stringify(needs) : null}::jsonb
    where id = ${recipient}`.execute(db)
}
