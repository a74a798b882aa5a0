import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Point } from '../../addresses/index.ts'
import { type Contact, tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Door } from '../rules/question.ts'
import { followCodeHash, followSecretOf, newFollowCode, slipCodeOf } from './secrets.ts'
import { tell } from './versions.ts'

/** A question as it comes in, by any door. */
export interface Incoming {
  /** As `formIdOf` makes it: sent twice, it is one question. */
  readonly id: string
  readonly door: Door
  readonly subject: string
  readonly verbatim: string
  readonly language: string
  readonly place: string | null
  /** On the map: private, as the place is. */
  readonly pointed?: Point | null
  readonly neighbourhood: string | null
  readonly theme: string | null
  readonly wantsPublic: boolean
  readonly answerDueOn: Day
  readonly asker: IncomingAsker | null
  /** The number of the slip of paper it came on, which becomes its own. */
  readonly slip?: number | null
}

export interface IncomingAsker {
  readonly party: string | null
  readonly name: string | null
  readonly contact: Contact | null
  readonly language: string
  /** Her account has shown that the address is hers. */
  readonly isConfirmed: boolean
}

export interface Asked {
  readonly number: number
  /** Who waits for the answer, when somebody does. */
  readonly asker: string | null
  /** Of her follow page; `null` when nobody waits for the answer. */
  readonly secret: string | null
  /** To print, for who left no e-mail. */
  readonly code: string | null
}

/**
 * Keeps a question, with its line of journal and what its asker is sent.
 *
 * @param acknowledge  writes the mail, in the same transaction
 * @returns `null` when this very form, or this very slip, was kept already
 */
export async function ask(
  db: Database,
  incoming: Incoming,
  act: Act,
  acknowledge: (tx: Transaction<object>, asked: Asked) => Promise<void>,
): Promise<Asked | null> {
  return inTransaction(db, async (tx) => {
    const { id, asker, slip = null } = incoming
    const numbered = slip === null ? sql`` : sql`number, `
    const words = plainWords(`${incoming.subject} ${incoming.verbatim} ${incoming.place ?? ''}`)
    const kept = await sql<{ number: number }>`
      insert into question (${numbered}id, door, received_at, subject, verbatim, place, language, wants_public,
        pointed_longitude, pointed_latitude, neighbourhood, theme, state, answer_due_on, all_words, acknowledged_at)
      overriding system value
      values (${slip === null ? sql`` : sql`${slip}, `}${id}, ${incoming.door}, ${act.now.toISOString()}, ${incoming.subject},
        ${incoming.verbatim}, ${incoming.place}, ${incoming.language}, ${incoming.wantsPublic},
        ${incoming.pointed?.[0] ?? null}, ${incoming.pointed?.[1] ?? null}, ${incoming.neighbourhood}, ${incoming.theme}, 'received', ${incoming.answerDueOn}, ${words},
        ${asker === null ? null : act.now.toISOString()})
      on conflict do nothing returning number`.execute(tx)
    const number = kept.rows[0]?.number
    if (number === undefined) return null
    const way =
      asker === null
        ? { asker, secret: null, code: null }
        : await keepAsker(tx, id, asker, act, slip)
    await tell(tx, 'question-asked', id, act, { door: incoming.door })
    const asked = { number, ...way }
    await acknowledge(tx, asked)
    return asked
  })
}

/** Adds somebody who waits for the answer. @param slip  whose code she has already, on paper */
export async function keepAsker(
  tx: Transaction<object>,
  question: string,
  { party, name, contact, language, isConfirmed }: IncomingAsker,
  { now }: Act,
  slip: number | null = null,
): Promise<Pick<Asked, 'asker' | 'secret' | 'code'>> {
  const id = randomUUID()
  const secret = followSecretOf(id)
  const code =
    slip === null ? (contact?.kind === 'email' ? null : newFollowCode()) : slipCodeOf(slip)
  const at = now.toISOString()
  await sql`
    insert into question_asker (id, question, party, name, email, phone, language, asked_at,
      follow_hash, code_hash, confirmed_at)
    values (${id}, ${question}, ${party}, ${name},
      ${contact?.kind === 'email' ? contact.value : null},
      ${contact?.kind === 'phone' ? contact.value : null}, ${language}, ${at},
      ${tokenHash(secret)}, ${code === null ? null : followCodeHash(code)},
      ${isConfirmed ? at : null})`.execute(tx)
  return { asker: id, secret, code }
}
