import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import type { Payload } from '../../journal/index.ts'
import { noteOrigin } from '../../lineage/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { isFollowed } from '../rules/charge.ts'
import { type Actor, type QuestionAct, stateAfter, stateUnmerged } from '../rules/life.ts'
import type { AnswerKind, Question, QuestionState } from '../rules/question.ts'
import type { ShownPlace } from '../rules/shown-place.ts'
import { isAtWork, lockItsAnswering, mayReceive, putInto, takeOut } from './merging.ts'
import { questionColumns } from './question-row.ts'
import { tell } from './versions.ts'

/** What an officer writes about a question, beside the words of the asker. */
export interface Qualification {
  readonly title: string | null
  readonly publicText: string | null
  readonly theme: string | null
  readonly neighbourhood: string | null
  readonly authority: string | null
  readonly authorityContact: string | null
  readonly isSensitive: boolean
  readonly isComplex: boolean
  readonly kind: AnswerKind
  /** As `mayBeShown` lets her choose; `null`: its neighbourhood, and no more. */
  readonly shownPlace: ShownPlace | null
  /** Its page may be read by anybody from now on. */
  readonly isShown: boolean
  readonly answerDueOn: Day
}

export interface Entrusted {
  readonly department: string
  readonly theme: string | null
  readonly owner: string | null
  readonly deputy: string | null
  readonly dueOn: Day
}

/** Why nothing was done: the state had moved, or the act is not this actor's. */
export type NotDone = 'not-now'
/** `changed`: somebody wrote another text since this one was begun. Both are to be shown. */
export type NotWritten = NotDone | 'changed'

/**
 * Acts on one question: the row is locked, the rule asked about its present state, the state and its
 * line of journal written together.
 */
export function actsOn(db: Database, { id }: Pick<Question, 'id'>, actor: Actor, act: Act) {
  /** @returns null once done, or why it was not */
  const done = (
    what: QuestionAct,
    event: string,
    change: (
      tx: Transaction<object>,
      next: QuestionState,
      now: Question,
    ) => Promise<Payload | void>,
    within: Database = db,
  ): Promise<NotDone | null> =>
    inTransaction(within, async (tx) => {
      const question = await locked(tx, id)
      if (question === null) return 'not-now'
      const before = await stateBefore(tx, what, question)
      const next = before === null ? null : stateAfter(what, question, actor, before)
      if (next === null) return 'not-now'
      const more = (await change(tx, next, question)) ?? {}
      await sql`
        update question set state = ${next}, all_words = ${await wordsOf(tx, id)},
          owner = coalesce(owner, ${isFollowed(next) && actor === 'officer' ? partyOf(act) : null})
        where id = ${id}`.execute(tx)
      await tell(tx, event, id, act, more)
      return null
    })

  /** Two agents who write at once: the second is stopped, under the lock that the first had. */
  const unlessChanged = (
    text: string,
    seen: number | null,
    write: (tx: Transaction<object>) => Promise<NotDone | null>,
  ): Promise<NotWritten | null> =>
    inTransaction(db, async (tx) => {
      if (seen !== null && (await isChanged(tx, id, seen, text))) return 'changed'
      return write(tx)
    })

  return {
    qualify: (written: Qualification) =>
      done('qualify', 'question-qualified', async (tx) => {
        const words = plainWords(`${written.title ?? ''} ${written.publicText ?? ''}`)
        const isShown = written.isShown && written.title !== null && written.publicText !== null
        await sql`
          update question set title = ${written.title}, public_text = ${written.publicText},
            theme = ${written.theme}, neighbourhood = ${written.neighbourhood},
            shown_place = ${written.shownPlace?.street ?? null},
            shown_longitude = ${written.shownPlace?.longitude ?? null},
            shown_latitude = ${written.shownPlace?.latitude ?? null},
            authority = ${written.authority}, authority_contact = ${written.authorityContact},
            is_sensitive = ${written.isSensitive}, is_complex = ${written.isComplex},
            kind = ${written.kind}, answer_due_on = ${written.answerDueOn},
            public_words = ${words} || coalesce((select ' ' || string_agg(text, ' ')
              from question_answer where question = ${id}), ''),
            published_at = case when ${isShown}
              then coalesce(published_at, ${act.now.toISOString()}::timestamptz) end
          where id = ${id}`.execute(tx)
        return {
          shown: isShown ? 'yes' : 'no',
          place: written.shownPlace === null ? 'no' : 'yes',
        }
      }),

    /** @param tellDepartment  writes to its mailbox, in the same transaction */
    assign: (
      entrusted: Entrusted,
      tellDepartment: (tx: Transaction<object>) => Promise<unknown> = () => Promise.resolve(),
    ) =>
      done('assign', 'question-assigned', async (tx) => {
        await sql`
          update question set department = ${entrusted.department},
            agent = case when department = ${entrusted.department} then agent end,
            theme = coalesce(${entrusted.theme}, theme), owner = ${entrusted.owner},
            deputy = ${entrusted.deputy}, due_on = ${entrusted.dueOn},
            assigned_at = ${act.now.toISOString()}
          where id = ${id}`.execute(tx)
        await tellDepartment(tx)
        return { department: entrusted.department, dueOn: entrusted.dueOn }
      }),

    /** Who follows it, and who stands in when she is away. */
    takeCharge: (owner: string | null, deputy: string | null) =>
      done('take-charge', 'question-charge-changed', async (tx) => {
        await sql`
          update question set owner = ${owner}, deputy = ${deputy} where id = ${id}`.execute(tx)
      }),

    /** Sent by a robot, as an officer says: nobody answers it. Nothing of it is erased before its time. */
    setAside: () =>
      done('set-aside', 'question-set-aside', async (tx) => {
        await sql`
          update question set closed_at = ${act.now.toISOString()} where id = ${id}`.execute(tx)
      }),

    bringBack: () =>
      done('bring-back', 'question-brought-back', async (tx) => {
        await sql`update question set closed_at = null where id = ${id}`.execute(tx)
      }),

    close: () =>
      done('close', 'question-closed', async (tx) => {
        await sql`
          update question set closed_at = ${act.now.toISOString()} where id = ${id}`.execute(tx)
      }),

    /** By who asked, with her reason: it joins her words. */
    reopen: (about: {
      readonly asker: string | null
      readonly reason: string
      readonly answerDueOn: Day
    }) =>
      done('reopen', 'question-reopened', async (tx) => {
        const { asker, reason, answerDueOn } = about
        const at = act.now.toISOString()
        await (asker === null
          ? sql`
              insert into question_note (id, question, text, by, at)
              values (${randomUUID()}, ${id}, ${reason}, ${partyOf(act)}, ${at})`.execute(tx)
          : sql`
              insert into question_word (id, question, asker, text, at)
              values (${randomUUID()}, ${id}, ${asker}, ${reason}, ${at})`.execute(tx))
        await sql`
          update question set answer_due_on = ${answerDueOn}, due_on = null, answered_at = null,
            closed_at = null, satisfaction_asked_at = null, times_reopened = times_reopened + 1
          where id = ${id}`.execute(tx)
        await sql`
          update question_asker set satisfied = null
          where question = ${id} or question in (select id from question where merged_into = ${id})
          `.execute(tx)
      }),

    /**
     * A version of the answer, kept with those before it.
     *
     * @param seen  the latest version its writer had read; `null`: hers is added whatever they are
     */
    draft: (text: string, seen: number | null = null): Promise<NotWritten | null> =>
      unlessChanged(text, seen, (tx) =>
        done(
          'draft',
          'answer-drafted',
          async (same) => ({ version: await keepDraft(same, id, text, act) }),
          tx,
        ),
      ),

    /**
     * Sends a text on its way to those who sign.
     *
     * @param begin  asks for the approval, in the same transaction
     */
    askApproval: (begin: (tx: Transaction<object>, question: Question) => Promise<void>) =>
      done('ask-approval', 'answer-sent-to-sign', async (tx, _, question) => begin(tx, question)),

    /** Sent back by somebody who signs, with a word that agents read. */
    return: (comment: string) =>
      done('return', 'answer-sent-back', async (tx) => addNote(tx, id, comment, act)),

    /** Taken back from those who sign. The approval is withdrawn before: it is locked first. */
    takeBack: () => done('take-back', 'answer-taken-back', async () => {}),

    /** A department says that it is not theirs. */
    handBack: (reason: string) =>
      done('hand-back', 'question-handed-back', async (tx, _, { department }) => {
        await addNote(tx, id, reason, act)
        await sql`
          update question set department = null, agent = null, due_on = null where id = ${id}`.execute(
          tx,
        )
        return department === null ? {} : { department }
      }),

    /**
     * Given to somebody of the department, with a word that agents read.
     *
     * @param tellColleague  writes to her, in the same transaction
     */
    entrust: (
      to: string,
      word: string,
      tellColleague: (tx: Transaction<object>) => Promise<void>,
    ) =>
      done('entrust', 'question-entrusted', async (tx) => {
        if (word !== '') await addNote(tx, id, word, act)
        await sql`update question set agent = ${to}::uuid where id = ${id}`.execute(tx)
        await tellColleague(tx)
        return { agent: to }
      }),

    note: (text: string) => done('note', 'note-added', async (tx) => addNote(tx, id, text, act)),

    /** Nothing counts while the town waits for somebody else. */
    pause: (reason: string, today: Day) =>
      done('pause', 'question-paused', async (tx, _, { state }) => {
        await sql`
          insert into question_pause (id, question, since, reason, came_from)
          values (${randomUUID()}, ${id}, ${today}, ${reason}, ${state})`.execute(tx)
      }),

    /** @param putOff  a day put off by what the pause took */
    resume: (today: Day, putOff: (due: Day, since: Day) => Day) =>
      done('resume', 'question-resumed', async (tx, _, { dueOn, answerDueOn }) => {
        const ended = await sql<{ since: Day }>`
          update question_pause set until = ${today} where question = ${id} and until is null
          returning since`.execute(tx)
        const since = ended.rows[0]?.since ?? today
        await sql`
          update question set answer_due_on = ${putOff(answerDueOn, since)},
            due_on = ${dueOn === null ? null : putOff(dueOn, since)}
          where id = ${id}`.execute(tx)
      }),

    /** Who may act is somebody else: told to who asked. */
    forward: (
      authority: string,
      contact: string | null,
      tellAll: (tx: Transaction<object>) => Promise<void>,
    ) =>
      done('forward', 'question-forwarded', async (tx) => {
        await sql`
          update question set authority = ${authority}, authority_contact = ${contact},
            closed_at = ${act.now.toISOString()},
            first_answered_at = coalesce(first_answered_at, ${act.now.toISOString()})
          where id = ${id}`.execute(tx)
        await tellAll(tx)
      }),

    /** Its askers wait for the answer of the other one from now on; nothing of them is lost. */
    merge: (into: Question): Promise<NotDone | null> =>
      inTransaction(db, async (tx) => {
        if (!(await mayReceive(tx, id, into.id))) return 'not-now'
        return done(
          'merge',
          'question-merged',
          async () => {
            await putInto(tx, id, into.id)
            return { into: into.id }
          },
          tx,
        )
      }),

    /** Merged by mistake: who waited for it waits for its own answer again, with the photos they sent. */
    unmerge: (): Promise<NotDone | null> =>
      inTransaction(db, async (tx) => {
        await lockItsAnswering(tx, id)
        return done(
          'unmerge',
          'question-unmerged',
          async (_, next, question) => {
            await takeOut(tx, question, next)
            return question.mergedInto === null ? {} : { from: question.mergedInto }
          },
          tx,
        )
      }),

    /**
     * @param tellAll  sends it to who waits for it, in the same transaction
     * @param seen  as for a draft
     */
    answer: (
      text: string,
      tellAll: (tx: Transaction<object>) => Promise<void>,
      seen: number | null = null,
    ): Promise<NotWritten | null> =>
      unlessChanged(text, seen, (within) =>
        done(
          actor === 'signers' ? 'grant' : 'answer',
          'answer-published',
          async (tx) => {
            const answer = randomUUID()
            const at = act.now.toISOString()
            await sql`
              insert into question_answer (id, question, text, by, at)
              values (${answer}, ${id}, ${text}, ${partyOf(act)}, ${at})`.execute(tx)
            await sql`
              update question set answered_at = ${at}, closed_at = null,
                first_answered_at = coalesce(first_answered_at, ${at}),
                satisfaction_asked_at = null,
                public_words = left(public_words || ' ' || ${plainWords(text)}, 60000)
              where id = ${id}`.execute(tx)
            await noteOrigin(tx, { kind: 'question', id }, { kind: 'answer', id: answer }, act.now)
            await tellAll(tx)
            return { answer }
          },
          within,
        ),
      ),
  }
}

/** Whether another text was written after the version somebody had read: the same text is none. */
async function isChanged(
  tx: Transaction<object>,
  question: string,
  seen: number,
  text: string,
): Promise<boolean> {
  await locked(tx, question)
  const found = await sql`
    select from question_draft
    where question = ${question}::uuid and version > ${seen} and text <> ${text}
      and version = (select max(version) from question_draft where question = ${question}::uuid)
    `.execute(tx)
  return found.rows.length > 0
}

async function keepDraft(
  tx: Transaction<object>,
  question: string,
  text: string,
  act: Act,
): Promise<number> {
  const kept = await sql<{ version: number }>`
    insert into question_draft (id, question, version, text, by, at)
    select ${randomUUID()}::uuid, ${question}::uuid, coalesce(max(version), 0) + 1, ${text},
      ${partyOf(act)}, ${act.now.toISOString()}::timestamptz
    from question_draft where question = ${question}::uuid
    returning version`.execute(tx)
  return kept.rows[0]?.version ?? 1
}

async function addNote(
  tx: Transaction<object>,
  question: string,
  text: string,
  act: Act,
): Promise<void> {
  await sql`
    insert into question_note (id, question, text, by, at)
    values (${randomUUID()}, ${question}, ${text}, ${partyOf(act)},
      ${act.now.toISOString()})`.execute(tx)
}

/** The question as it is now; nobody else acts on it before the end of the transaction. */
export async function locked(tx: Transaction<object>, id: string): Promise<Question | null> {
  const found = await sql<Question>`
    select ${questionColumns} from question where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** The state that an act brings back; `undefined` when it brings none, `null` when it may not. */
async function stateBefore(
  tx: Transaction<object>,
  act: QuestionAct,
  question: Question,
): Promise<QuestionState | undefined | null> {
  if (act === 'resume') return openPause(tx, question.id)
  if (act !== 'unmerge') return undefined
  const { department } = question
  return stateUnmerged(question, department !== null && (await isAtWork(tx, department)))
}

/** The state that waits behind the pause under way. */
async function openPause(tx: Transaction<object>, id: string): Promise<QuestionState | undefined> {
  const found = await sql<{ from: QuestionState }>`
    select came_from as "from" from question_pause
    where question = ${id} and until is null`.execute(tx)
  return found.rows[0]?.from
}

/** All that an officer may look for. */
async function wordsOf(tx: Transaction<object>, id: string): Promise<string> {
  const found = await sql<{ words: string }>`
    select concat_ws(' ', subject, verbatim, place, title, public_text,
      (select string_agg(text, ' ') from question_answer where question = ${id}),
      (select string_agg(text, ' ') from question_word where question = ${id})) as words
    from question where id = ${id}`.execute(tx)
  return plainWords(found.rows[0]?.words ?? '').slice(0, 60_000)
}
