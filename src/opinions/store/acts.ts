import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { noteOrigin } from '../../lineage/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import {
  type Adoption,
  adoptOpinion,
  askForReply,
  endCircuit,
  grantReply,
  type OpinionRefusal,
  postponeReply,
  type WrittenReply,
  writeReply,
} from '../rules/life.ts'
import {
  asksTheSame,
  type Change,
  type Opinion,
  type OpinionFile,
  type Referral,
} from '../rules/opinion.ts'
import { draftVersion, dropDraft, takeUp } from './drafts.ts'
import { lockedOpinion } from './opinion-row.ts'
import { opinionKind, tell } from './versions.ts'

/** Tells those whom an opinion concerns, in the transaction of its change. */
export type Telling = (tx: Transaction<object>, opinion: Opinion, change: Change) => Promise<void>

type Decide = (now: OpinionFile) => Decision<OpinionFile, Change, OpinionRefusal>

/**
 * The town asks a body, or a body takes something up. Its form sent twice, it is one.
 *
 * @returns what is there already, in other words: nothing of it changes; `null` once it is open
 */
export const openOpinion = (
  db: Database,
  referral: Referral & { readonly id: string },
  act: Act,
  tellAll: Telling,
): Promise<Opinion | null> =>
  inTransaction(db, async (tx) => {
    const { id, body, origin, subject, question, negotiable, fixed, askedOn } = referral
    const made = await sql`
      insert into opinion (id, number, body, origin, subject, question, negotiable, fixed, asked_on,
        opinion_due_on, words)
      values (${id}, ${await nextNumber(tx)}, ${body}, ${origin}, ${subject}, ${question},
        ${negotiable}, ${fixed}, ${askedOn}, ${referral.opinionDueOn}, ${wordsOf(referral)})
      on conflict (id) do nothing`.execute(tx)
    const opinion = await lockedOpinion(tx, id)
    if ((made.numAffectedRows ?? 0n) === 0n)
      return opinion !== null && asksTheSame(opinion, referral) ? null : opinion
    await takeUp(tx, { id, body })
    const change = { kind: 'asked', day: askedOn, reason: '', dueOn: null } as const
    await keepChange(tx, id, change, act)
    await tell(tx, 'opinion-asked', id, act, { body, origin })
    if (opinion !== null) await tellAll(tx, opinion, change)
    return null
  })

/**
 * Acts on one opinion: its row is locked, the rule asked about its present state, the state, the public
 * history and the line of journal written together.
 *
 * @returns null once done, or why it was not
 */
export function actsOn(db: Database, id: string, act: Act) {
  const done = (
    type: string,
    decide: Decide,
    { first, more, tellAll }: Around = {},
  ): Promise<OpinionRefusal | null> =>
    inTransaction(db, async (tx) => {
      const now = await lockedOpinion(tx, id)
      if (now === null) return 'not-now'
      const stopped = (await first?.(tx)) ?? null
      if (stopped !== null) return stopped
      const decision = decide(now)
      if (!decision.ok) return decision.code
      // Before the state: the database asks for the reason of a day that moves.
      for (const change of decision.events) await keepChange(tx, id, change, act)
      await more?.(tx, decision.next)
      await tell(tx, type, id, act)
      for (const change of decision.events) await tellAll?.(tx, decision.next, change)
      return null
    })

  return {
    /** @param seen  the version of the members’ draft that was read, 0 for none: it goes with the adoption */
    adopt: (
      { seen, ...given }: Adoption & { readonly today: Day; readonly seen: number },
      tellAll: Telling,
    ) =>
      done('opinion-adopted', (now) => adoptOpinion(now, given), {
        first: async (tx) => ((await draftVersion(tx, id)) === seen ? null : 'draft-moved-on'),
        ...{ more: keepAdoption, tellAll },
      }),

    postpone: (
      given: { readonly dueOn: Day; readonly reason: string; readonly today: Day },
      tellAll: Telling,
    ) =>
      done('opinion-reply-postponed', (now) => postponeReply(now, given), {
        more: (tx, { replyDueOn }) =>
          sql`update opinion set reply_due_on = ${replyDueOn} where id = ${id}`.execute(tx),
        tellAll,
      }),

    write: (reply: WrittenReply, seen: number) =>
      done('opinion-reply-written', (now) => writeReply(now, reply, seen), { more: keepDraft }),

    /** @param begin  asks for the approval of the reply, in the same transaction */
    ask: (version: number, begin: More) =>
      done('opinion-reply-asked', (now) => askForReply(now, version), {
        more: async (tx, next) => {
          await keepDraft(tx, next)
          await begin(tx, next)
        },
      }),

    /** Somebody who signs sent it back. */
    sendBack: () => done('opinion-reply-sent-back', endCircuit, { more: keepDraft }),

    /** Taken back from those who sign. The approval is withdrawn before: it is locked first. */
    takeBack: () => done('opinion-reply-taken-back', endCircuit, { more: keepDraft }),

    /** What it came from, and what it became: told on its page, whatever its state. */
    link: (
      side: 'from' | 'to',
      thing: { readonly kind: string; readonly id: string },
    ): Promise<void> =>
      inTransaction(db, async (tx) => {
        const opinion = { kind: opinionKind, id }
        const [from, to] = side === 'from' ? [thing, opinion] : [opinion, thing]
        await noteOrigin(tx, from, to, act.now)
        await tell(tx, 'opinion-linked', id, act, { side, kind: thing.kind, thing: thing.id })
      }),

    /** All agreed to these words: anybody reads them from now on. */
    grant: (
      given: { readonly text: string; readonly today: Day; readonly approval: string },
      tellAll: Telling,
    ) =>
      done('opinion-replied', (now) => grantReply(now, given), {
        more: (tx, next) => keepReply(tx, next, given.approval),
        tellAll,
      }),
  }
}

/** What is done in the transaction of an act, besides its decision. */
interface Around {
  /** @returns why nothing is decided at all */
  readonly first?: (tx: Transaction<object>) => Promise<OpinionRefusal | null>
  readonly more?: More
  readonly tellAll?: Telling
}

type More = (tx: Transaction<object>, next: OpinionFile) => Promise<unknown>

const keepAdoption: More = async (tx, next) => {
  await dropDraft(tx, next.id)
  const { votesFor = null, votesAgainst = null, abstentions = null } = next.votes ?? {}
  return sql`
    update opinion set state = ${next.state}, text = ${next.text}, minority = ${next.minority},
      adopted_on = ${next.adoptedOn}, votes_for = ${votesFor}, votes_against = ${votesAgainst},
      abstentions = ${abstentions}, first_reply_due_on = ${next.firstReplyDueOn},
      reply_due_on = ${next.replyDueOn}, words = ${wordsOf(next)}
    where id = ${next.id}`.execute(tx)
}

const keepDraft: More = (tx, { id, department, draft }) =>
  sql`
    update opinion set department = ${department}, draft_version = ${draft.version},
      draft_stance = ${draft.stance}, draft_text = ${draft.text}, is_asked = ${draft.isAsked}
    where id = ${id}`.execute(tx)

const keepReply = (tx: Transaction<object>, next: OpinionFile, approval: string) =>
  sql`
    update opinion set state = ${next.state}, is_asked = false,
      reply_stance = ${next.reply?.stance}, reply_text = ${next.reply?.text},
      reply_approval = ${approval}::uuid, replied_on = ${next.repliedOn}, words = ${wordsOf(next)}
    where id = ${next.id}`.execute(tx)

/** Two that are asked at once wait for each other. */
async function nextNumber(tx: Transaction<object>): Promise<number> {
  await sql`select pg_advisory_xact_lock(${lockKey('opinion-numbers')}::bigint)`.execute(tx)
  const found = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from opinion`.execute(tx)
  return found.rows[0]?.number ?? 1
}

const keepChange = (
  tx: Transaction<object>,
  id: string,
  { kind, day, reason, dueOn }: Change,
  { now }: Act,
) =>
  sql`
    insert into opinion_change (id, opinion, kind, day, at, reason, due_on)
    values (${randomUUID()}, ${id}, ${kind}, ${day}, ${now.toISOString()}, ${reason},
      ${dueOn})`.execute(tx)

/** What a search finds: never the reply that is being prepared. */
const wordsOf = (one: Referral & Partial<Pick<Opinion, 'text' | 'minority' | 'reply'>>): string =>
  plainWords(
    [one.subject, one.question, one.text ?? '', one.minority ?? '', one.reply?.text ?? ''].join(
      ' ',
    ),
  )
