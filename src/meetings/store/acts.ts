import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Decision } from '../../platform/kernel/decision.ts'
import type { AgendaQuestion } from '../../questions/index.ts'
import type { AnswerTold } from '../rules/answers.ts'
import * as life from '../rules/life.ts'
import type { LifeRefusal } from '../rules/life.ts'
import type { Meeting, MeetingState } from '../rules/meeting.ts'
import type { PlanStep } from '../rules/plan.ts'
import type { CarriedAction } from '../rules/carried.ts'
import { meetingColumns } from './columns.ts'
import { tell } from './versions.ts'

/** What was seen that evening. */
export interface Held {
  readonly from: string
  readonly until: string
  readonly roomCount: number | null
}

/** What comes back by itself on the agenda: once the meeting is held, it stays written there. */
export interface Carried {
  readonly questions: readonly AgendaQuestion[]
  readonly actions: readonly CarriedAction[]
  /** What is told first. */
  readonly answers: readonly AnswerTold[]
}

type Outcome = Promise<LifeRefusal | null>

/** Acts on one meeting: its row is locked, the rule asked, all of it written together. @returns null once done */
export function actsOn(db: Database, id: string, act: Act) {
  const at = act.now.toISOString()
  const done = (
    type: string,
    decide: (meeting: Meeting) => Decision<MeetingState, never, LifeRefusal>,
    change: (tx: Transaction<object>, next: MeetingState) => Promise<unknown>,
    step: PlanStep | null = null,
  ): Outcome =>
    inTransaction(db, async (tx) => {
      const found = await sql<Meeting>`
        select ${meetingColumns} from meeting where id = ${id} for update`.execute(tx)
      const [meeting] = found.rows
      if (meeting === undefined) return 'not-now'
      const decision = decide(meeting)
      if (!decision.ok) return decision.code
      await change(tx, decision.next)
      if (step !== null) await tickTask(tx, id, step, true, act)
      await tell(tx, type, id, act)
      return null
    })

  return {
    /** @param lateWhy  when its notice leaves later than the rules of its body say */
    call: (lateWhy: string | null = null) =>
      done(
        'meeting-called',
        (meeting) => life.call(meeting, act.now),
        (tx) =>
          sql`
            update meeting set state = 'called', called_at = ${at}, called_late_why = ${lateWhy}
            where id = ${id}`.execute(tx),
        'notice',
      ),

    cancel: (why: string) =>
      done('meeting-cancelled', life.cancel, (tx) =>
        sql`
          update meeting set state = 'cancelled', cancelled_why = ${why}, sequence = sequence + 1
          where id = ${id}`.execute(tx),
      ),

    /** What was open then takes its place on the agenda, for good. */
    hold: ({ from, until, roomCount }: Held, carried: Carried) =>
      done(
        'meeting-held',
        (meeting) => life.hold(meeting, act.now),
        async (tx, state) => {
          await sql`
            update meeting set state = ${state}, held_at = coalesce(held_at, ${at}),
              held_from = ${from}, held_until = ${until}, room_count = ${roomCount}
            where id = ${id}`.execute(tx)
          for (const question of carried.questions)
            await keep(tx, 'question', question.id, question.title)
          for (const action of carried.actions) await keep(tx, 'action', action.id, action.text)
          for (const one of carried.answers) await keepAnswer(tx, one)
        },
        'evening',
      ),

    /** From then on anybody reads what was decided; told again, its first day stays. */
    tellLog: () =>
      done(
        'meeting-decisions-told',
        life.tellLog,
        (tx) =>
          sql`
            update meeting set log_published_at = coalesce(log_published_at, ${at})
            where id = ${id}`.execute(tx),
        'actions',
      ),

    /** @returns null once the task is done, or is to be done again */
    tick: (step: PlanStep, isDone: boolean): Outcome =>
      inTransaction(db, async (tx) => {
        if (!(await tickTask(tx, id, step, isDone, act))) return null
        await tell(tx, isDone ? 'meeting-task-done' : 'meeting-task-reopened', id, act, { step })
        return null
      }),
  }

  /** An answer that came after is told the next time. */
  async function keepAnswer(
    tx: Transaction<object>,
    { id: question, answeredAt, dueOn }: AnswerTold,
  ): Promise<void> {
    await sql`
      insert into meeting_answer (meeting, question, answered_at, due_on)
      select id, ${question}::uuid, ${answeredAt}::timestamptz, ${dueOn}::date from meeting
      where id = ${id}
        and (${answeredAt}::timestamptz is null or ${answeredAt}::timestamptz < held_until)
      on conflict do nothing`.execute(tx)
  }

  async function keep(
    tx: Transaction<object>,
    source: 'question' | 'action',
    about: string,
    title: string,
  ): Promise<void> {
    await sql`
      insert into agenda_item (id, meeting, position, source, about, title, type, minutes)
      select ${randomUUID()}, ${id}, coalesce(max(position), 0) + 1, ${source}, ${about}::uuid,
        ${title}, 'information', 0
      from agenda_item where meeting = ${id}
      on conflict (meeting, source, about) where about is not null do nothing`.execute(tx)
  }
}

/** Notes a task of its plan as done, or to be done again. @returns whether that changed */
export async function tickTask(
  tx: Transaction<object>,
  meeting: string,
  step: PlanStep,
  isDone: boolean,
  act: Act,
): Promise<boolean> {
  const who = isDone ? partyOf(act) : sql`null`
  const ticked = await sql`
    update meeting_task set done_at = ${isDone ? act.now.toISOString() : null}, done_by = ${who}
    where meeting = ${meeting} and step = ${step} and (done_at is not null) <> ${isDone}`.execute(
    tx,
  )
  return (ticked.numAffectedRows ?? 0n) > 0n
}
