import { sql, type Transaction } from 'kysely'
import type { Day } from '../../platform/kernel/day.ts'
import { isSilent } from '../rules/sign.ts'
import type { Approval, ApprovalStep } from '../rules/approval.ts'
import { approvals } from './approvals.ts'

/** A step that waits, with what it is a step of. */
export interface OpenStep {
  readonly approval: Approval
  readonly step: ApprovalStep
}

/**
 * Steps that opened and whose holders were not written to yet, at most a hundred; noted as told in the
 * same transaction, so that nobody is told twice of the same opening.
 */
export async function takeUnannounced(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly OpenStep[]> {
  const taken = await sql<{ id: string }>`
    update approval_step set announced_at = ${now.toISOString()}
    where id in (
      select id from approval_step where state = 'open' and announced_at is null
      limit 100 for update skip locked)
    returning id`.execute(tx)
  const found = await Promise.all(
    taken.rows.map(async ({ id }) => ({ id, approval: await approvals(tx).ofStep(id) })),
  )
  return found.flatMap(({ id, approval }) => {
    const step = approval?.steps.find((one) => one.id === id)
    return approval === null || step === undefined ? [] : [{ approval, step }]
  })
}

/**
 * Steps that should have been signed before today, the oldest promise first; not those that silence is
 * about to sign.
 */
export async function lateSteps(tx: Transaction<object>, today: Day): Promise<readonly OpenStep[]> {
  const underWay = await approvals(tx).underWay()
  return underWay.flatMap((approval) =>
    approval.steps
      .filter(({ state, dueOn }) => state === 'open' && dueOn !== null && dueOn < today)
      .filter(({ tacitOn }) => !isSilent(tacitOn, today))
      .map((step) => ({ approval, step })),
  )
}

/** Steps whose silence became agreement: their last day is over. */
export async function silentSteps(tx: Transaction<object>, today: Day): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select id from approval_step where state = 'open' and tacit_on < ${today}
    order by tacit_on, id`.execute(tx)
  return found.rows.map(({ id }) => id)
}
