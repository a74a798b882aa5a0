import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { noteOrigin, type Thing } from '../../lineage/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { ActionState, MeetingAction } from '../rules/file.ts'
import type { Hands } from '../rules/presence.ts'
import { type LifeRefusal, note } from '../rules/life.ts'
import { type Meeting, meetingKind } from '../rules/meeting.ts'
import { meetingColumns } from './columns.ts'
import { tell } from './versions.ts'

export type NewAction = Pick<MeetingAction, 'item' | 'text' | 'owner' | 'department' | 'dueOn'> & {
  readonly deputy: string | null
}

type Outcome = Promise<LifeRefusal | null>

/** What was decided at one meeting, and who does what. */
export function recordsOf(db: Database, meeting: string, act: Act) {
  const held = (
    type: string,
    decide: typeof note,
    change: (tx: Transaction<object>, found: Meeting) => Promise<unknown>,
  ): Outcome =>
    inTransaction(db, async (tx) => {
      const rows = await sql<Meeting>`
        select ${meetingColumns} from meeting where id = ${meeting} for update`.execute(tx)
      const [found] = rows.rows
      if (found === undefined) return 'not-now'
      const decision = decide(found)
      if (!decision.ok) return decision.code
      await change(tx, { ...found, state: decision.next })
      await tell(tx, type, meeting, act)
      return null
    })

  const here = { kind: meetingKind, id: meeting }

  return {
    decide: (text: string, item: string | null, hands: Hands | null = null) =>
      held('meeting-decision-noted', note, (tx) =>
        sql`
          insert into meeting_decision (id, meeting, item, text, hands_for, hands_against,
            hands_abstaining)
          values (${randomUUID()}, ${meeting}, ${itemIn(item, meeting)}, ${text},
            ${hands?.for ?? null}, ${hands?.against ?? null}, ${hands?.abstaining ?? null})`.execute(
          tx,
        ),
      ),

    forgetDecision: (decision: string) =>
      held('meeting-decision-withdrawn', note, (tx) =>
        sql`delete from meeting_decision where id = ${decision} and meeting = ${meeting}`.execute(
          tx,
        ),
      ),

    act: ({ item, text, owner, department, deputy, dueOn }: NewAction) =>
      held('meeting-action-noted', note, (tx) =>
        sql`
          insert into meeting_action (id, meeting, item, text, owner, department, deputy, due_on)
          values (${randomUUID()}, ${meeting}, ${itemIn(item, meeting)}, ${text}, ${owner},
            ${department}, ${deputy}, ${dueOn})`.execute(tx),
      ),

    /** @param hear  keeps the question itself, through its own door; tells whether it is a new one */
    ask: (
      question: string,
      item: string | null,
      hear: (tx: Transaction<object>) => Promise<boolean>,
    ) =>
      held('meeting-question-asked', note, async (tx) => {
        if (!(await hear(tx))) return
        await sql`
          insert into meeting_question (question, meeting, item)
          values (${question}, ${meeting}, ${itemIn(item, meeting)})`.execute(tx)
        await noteOrigin(tx, here, { kind: 'question', id: question }, act.now)
      }),

    /** @param make  writes the commitment in its register, with where it comes from */
    promise: (
      commitment: string,
      item: string | null,
      make: (tx: Transaction<object>, from: Thing) => Promise<unknown>,
    ) =>
      held('meeting-promise-made', note, async (tx) => {
        await make(tx, here)
        await sql`
          insert into meeting_promise (commitment, meeting, item)
          values (${commitment}, ${meeting}, ${itemIn(item, meeting)})
          on conflict do nothing`.execute(tx)
      }),

    /**
     * Closes an action, whenever it is: done, or dropped with a reason; or takes it up again.
     *
     * @returns whether it was one of this meeting
     */
    close: (action: string, state: ActionState, on: Day, why: string | null): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const closedOn = state === 'open' ? null : on
        const changed = await sql`
          update meeting_action set state = ${state}, closed_on = ${closedOn},
            closed_why = ${state === 'open' ? null : why}
          where id = ${action} and meeting = ${meeting}`.execute(tx)
        if ((changed.numAffectedRows ?? 0n) === 0n) return false
        await tell(tx, `meeting-action-${state}`, meeting, act, { action })
        return true
      }),
  }
}

/** An item of this very meeting, else none. */
const itemIn = (item: string | null, meeting: string) => sql`
  (select id from agenda_item where id::text = ${item} and meeting = ${meeting})`
