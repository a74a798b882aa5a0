import { sql } from 'kysely'
import type { Approval } from '../rules/approval.ts'

/** An approval whole: its steps and all its acts in one row. */
export const approvalColumns = sql`
  approval.id, jsonb_build_object('kind', subject_kind, 'id', subject_id) as subject, circuit, title,
  asked_text as "askedText", approval.text, neighbourhood, theme, department,
  promised_on as "promisedOn", asked_by as "askedBy", asked_at as "askedAt",
  days_to_sign as "daysToSign", approval.state, ended_at as "endedAt",
  (select jsonb_agg(jsonb_build_object('id', step.id, 'rank', rank, 'role', role,
    'scopes', scopes, 'tacitAfter', tacit_after, 'isExtra', is_extra, 'state', step.state,
    'openedAt', opened_at, 'dueOn', due_on, 'tacitOn', tacit_on) order by position)
    from approval_step as step where step.approval = approval.id) as steps,
  (select coalesce(jsonb_agg(jsonb_build_object('step', step, 'act', act, 'text', done.text,
    'comment', comment, 'by', by_party, 'insteadOf', instead_of, 'at', at) order by position), '[]')
    from approval_act as done where done.approval = approval.id) as acts`

/** Instants inside JSON come as PostgreSQL writes them: here as everywhere else. */
export function approvalOfRow(row: Approval): Approval {
  const instant = (text: string): string => new Date(text).toISOString()
  return {
    ...row,
    steps: row.steps.map((step) => ({
      ...step,
      openedAt: step.openedAt === null ? null : instant(step.openedAt),
    })),
    acts: row.acts.map((act) => ({ ...act, at: instant(act.at) })),
  }
}
