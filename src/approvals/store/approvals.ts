import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { isPreElection, townCalendar, towns } from '../../town/index.ts'
import type { Act, Approval, ApprovalSubject, AskedApproval } from '../rules/approval.ts'
import { planSteps } from '../rules/circuit.ts'
import { isSilent, sign, type Signature, type SigningRefusal } from '../rules/sign.ts'
import { type Approvable, approvableOf } from './approvable.ts'
import { approvalColumns, approvalOfRow } from './approval-row.ts'
import { circuits } from './circuits.ts'
import { addAct, type NewAct, settle, tell } from './settle.ts'

/** An approval of this very thing is still open: withdraw it first. */
export class ApprovalUnderWay extends Error {
  readonly code = 'approval-under-way'
}

/**
 * Asks for an approval: its steps are those of the circuit today, with the extra one when the town is
 * in a period before an election.
 *
 * @returns its id
 * @throws ApprovalUnderWay
 */
export async function beginApproval(
  tx: Transaction<object>,
  asked: AskedApproval,
  act: Act,
): Promise<string> {
  if ((await underWay(tx, asked.subject)) !== null) throw new ApprovalUnderWay()
  const { zone } = await towns(tx).find()
  const isExtra = isPreElection(dayIn(zone, act.now), await townCalendar(tx).find())
  const circuit = await circuits(tx).find(asked.circuit)
  const id = randomUUID()
  await sql`
    insert into approval (id, subject_kind, subject_id, circuit, title, asked_text, text,
      neighbourhood, theme, department, promised_on, asked_by, asked_at, days_to_sign)
    values (${id}, ${asked.subject.kind}, ${asked.subject.id}, ${asked.circuit}, ${asked.title},
      ${asked.text}, ${asked.text}, ${asked.neighbourhood}, ${asked.theme}, ${asked.department},
      ${asked.promisedOn ?? null}, ${act.by}, ${act.now.toISOString()},
      ${circuit.daysToSign})`.execute(tx)
  for (const [position, step] of planSteps(circuit, asked, isExtra).entries()) {
    await sql`
      insert into approval_step (id, approval, rank, position, role, scopes, tacit_after, is_extra,
        state)
      values (${randomUUID()}, ${id}, ${step.rank}, ${position}, ${step.role},
        ${JSON.stringify(step.scopes)}::jsonb, ${step.tacitAfter}, ${step.isExtra},
        'waiting')`.execute(tx)
  }
  const approval = await locked(tx, id)
  if (approval === null) throw new Error('An approval just begun is not there.')
  await settle(tx, approval, [], act.now)
  await tell(tx, 'approval-asked', approval, act, { circuit: approval.circuit })
  return id
}

/** Takes back what is under way; nothing happens when nothing is. @returns whether something was */
export async function withdrawApproval(
  tx: Transaction<object>,
  subject: ApprovalSubject,
  act: Act,
): Promise<boolean> {
  const id = await underWay(tx, subject)
  const approval = id === null ? null : await locked(tx, id)
  if (approval === null || approval.state !== 'open') return false
  const { text } = approval
  const withdrawn = { step: null, act: 'withdrawn', text, comment: null, insteadOf: null } as const
  await addAct(tx, approval, withdrawn, act)
  await tell(tx, 'approval-withdrawn', approval, act)
  return true
}

/** The latest of a thing, open or ended; `null` when none was ever asked. */
export const approvalOf = async (
  db: Database,
  subject: ApprovalSubject,
): Promise<Approval | null> => (await approvalsOf(db, subject))[0] ?? null

/** Every approval of a thing, the latest first: one that came back was asked again. */
export async function approvalsOf(
  db: Database,
  { kind, id }: ApprovalSubject,
): Promise<readonly Approval[]> {
  const found = await sql<Approval>`
    select ${approvalColumns} from approval
    where subject_kind = ${kind} and subject_id = ${id}
    order by asked_at desc, approval.id`.execute(db)
  return found.rows.map(approvalOfRow)
}

/** What became of a signature. */
export type Signed =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly why: SigningRefusal; readonly approval: Approval }

/** Approvals, whatever they are about. */
export function approvals(db: Database, approvables: readonly Approvable[] = []) {
  return {
    async find(id: string): Promise<Approval | null> {
      const found = await sql<Approval>`
        select ${approvalColumns} from approval where id = ${id}::uuid`.execute(db)
      return found.rows[0] === undefined ? null : approvalOfRow(found.rows[0])
    },

    async ofStep(step: string): Promise<Approval | null> {
      const found = await sql<Approval>`
        select ${approvalColumns} from approval
        where id = (select approval from approval_step where id = ${step}::uuid)`.execute(db)
      return found.rows[0] === undefined ? null : approvalOfRow(found.rows[0])
    },

    /** All that waits for somebody: what was promised first comes first, then what waits longest. */
    async underWay(): Promise<readonly Approval[]> {
      const found = await sql<Approval>`
        select ${approvalColumns} from approval where approval.state = 'open'
        order by promised_on nulls last, asked_at, approval.id`.execute(db)
      return found.rows.map(approvalOfRow)
    },

    /** One page of those that ended, the latest first, and how many there are. */
    async ended(
      page: number,
      perPage: number,
    ): Promise<{ readonly shown: readonly Approval[]; readonly count: number }> {
      const countEnded = sql`(select count(*)::int from approval where state <> 'open')`
      const found = await sql<Approval & { readonly ended: number }>`
        select ${approvalColumns}, ${countEnded} as ended from approval
        where approval.state <> 'open' order by ended_at desc, approval.id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      const shown = found.rows.map((counted) => {
        const { ended: _, ...row } = counted
        return approvalOfRow(row)
      })
      const [first] = found.rows
      if (first !== undefined || page === 1) return { shown, count: first?.ended ?? 0 }
      // Past the last page: its reader is led back to one that exists.
      const alone = await sql<{ ended: number }>`select ${countEnded} as ended`.execute(db)
      return { shown, count: alone.rows[0]?.ended ?? 0 }
    },

    /**
     * Signs, rewords or sends back a step: one at a time, the second sees what the first did. Who may
     * sign was asked before (`signersOf`).
     *
     * @returns `null` when there is no such step
     */
    async sign(
      step: string,
      signature: Signature,
      act: Act & { readonly insteadOf: string | null },
    ): Promise<Signed | null> {
      return inTransaction(db, async (tx) => {
        const seen = await approvals(tx).ofStep(step)
        const approval = seen === null ? null : await locked(tx, seen.id)
        const at = approval?.steps.find(({ id }) => id === step)
        if (approval === null || at === undefined) return null
        const decision = sign(approval, at, signature)
        if (!decision.ok) return { ok: false, why: decision.code, approval }

        const done = { ...decision.next, step, insteadOf: act.insteadOf }
        await follow(tx, approval, done, at.role, { act, approvables })
        const after = await approvals(tx).find(approval.id)
        return after === null ? null : { ok: true, approval: after }
      })
    },

    /**
     * Takes the silence of a step as agreement, if its last day is over: words changed by an equal may
     * have opened it again, with new days, since this was asked for.
     *
     * @returns whether it still waited
     */
    async agreeBySilence(step: string, now: Date): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const seen = await approvals(tx).ofStep(step)
        const approval = seen === null ? null : await locked(tx, seen.id)
        const at = approval?.steps.find(({ id }) => id === step)
        if (approval === null || at?.state !== 'open') return false
        const { zone } = await towns(tx).find()
        if (!isSilent(at.tacitOn, dayIn(zone, now))) return false
        const silence = { step, act: 'tacit', comment: null, insteadOf: null } as const
        const act = { by: null, now }
        const done = { ...silence, text: approval.text }
        await follow(tx, approval, done, at.role, { act, approvables })
        return true
      })
    },
  }
}

/** Writes an act, tells the journal, and tells whose text it is when it is over. */
async function follow(
  tx: Transaction<object>,
  approval: Approval,
  done: NewAct,
  role: string,
  about: { readonly act: Act; readonly approvables: readonly Approvable[] },
): Promise<void> {
  const { act, approvables } = about
  const { state } = await addAct(tx, approval, done, act)
  const more = { step: done.step, role, insteadOf: done.insteadOf }
  const owner = approvableOf(approvables, approval.subject.kind)
  if (state === 'returned') {
    await tell(tx, 'approval-returned', approval, act, more)
    await owner.returned(tx, approval.subject, done.comment ?? '', act)
    return
  }
  const type = done.act === 'tacit' ? 'approval-step-tacit' : 'approval-step-approved'
  await tell(tx, type, approval, act, { ...more, reworded: done.act === 'reworded' })
  if (state !== 'granted') return
  await tell(tx, 'approval-granted', approval, act)
  await owner.granted(tx, approval.subject, done.text, act)
}

async function underWay(
  tx: Transaction<object>,
  { kind, id }: ApprovalSubject,
): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from approval where subject_kind = ${kind} and subject_id = ${id} and state = 'open'
    for update`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** As it stands once those who were changing it are done. */
async function locked(tx: Transaction<object>, id: string): Promise<Approval | null> {
  await sql`select from approval where id = ${id} for update`.execute(tx)
  return approvals(tx).find(id)
}
