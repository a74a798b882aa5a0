import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { type Payload, recordEvents } from '../../journal/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { townCalendar, towns, workingDaysAfter } from '../../town/index.ts'
import type { Act, Approval, ApprovalAct } from '../rules/approval.ts'
import { nextSteps, type Standing } from '../rules/next-steps.ts'

/** What is added to the acts of an approval. */
export type NewAct = Pick<ApprovalAct, 'step' | 'act' | 'text' | 'comment' | 'insteadOf'>

/** Writes one act, then where the approval stands after it. The row is locked by who calls. */
export async function addAct(
  tx: Transaction<object>,
  approval: Approval,
  { step, act, text, comment, insteadOf }: NewAct,
  { by, now }: Act,
): Promise<Standing> {
  const at = now.toISOString()
  await sql`
    insert into approval_act (id, approval, position, step, act, text, comment, by_party,
      instead_of, at)
    values (${randomUUID()}, ${approval.id}, ${approval.acts.length}, ${step}, ${act}, ${text},
      ${comment}, ${by}, ${insteadOf}, ${at})`.execute(tx)
  await sql`update approval set text = ${text} where id = ${approval.id}`.execute(tx)
  return settle(tx, approval, [...approval.acts, { step, act }], now)
}

/** Opens, closes and ends what the rule of next steps says. */
export async function settle(
  tx: Transaction<object>,
  approval: Approval,
  acts: readonly Pick<ApprovalAct, 'step' | 'act'>[],
  now: Date,
): Promise<Standing> {
  const standing = nextSteps(approval.steps, acts)
  const { zone } = await towns(tx).find()
  const calendar = await townCalendar(tx).find()
  const today = dayIn(zone, now)
  for (const { id, state: former, tacitAfter } of approval.steps) {
    const state = standing.steps.get(id) ?? former
    if (state === former) continue
    const opens = state === 'open'
    const dueOn = workingDaysAfter(today, approval.daysToSign, calendar)
    const tacitOn = tacitAfter === null ? null : workingDaysAfter(today, tacitAfter, calendar)
    await sql`
      update approval_step set state = ${state}
        ${
          opens
            ? sql`, opened_at = ${now.toISOString()}, due_on = ${dueOn}, tacit_on = ${tacitOn},
              announced_at = null`
            : sql``
        }
      where id = ${id}`.execute(tx)
  }
  if (standing.state !== 'open') {
    await sql`
      update approval set state = ${standing.state}, ended_at = ${now.toISOString()}
      where id = ${approval.id}`.execute(tx)
  }
  return standing
}

/** A line of journal: ids and codes only. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  approval: Pick<Approval, 'id' | 'subject' | 'circuit'>,
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  const { kind, id } = approval.subject
  const payload = { by, about: kind, of: id, ...more }
  const subject = { kind: 'approval', id: approval.id }
  await recordEvents(tx, [{ type, subject, payload, at: now.toISOString() }])
}
