import { sql } from 'kysely'
import type { Appeal, ModerationCase } from '../rules/case.ts'

export type CaseRow = Omit<ModerationCase, 'rule' | 'appeal'> & {
  readonly ruleId: string | null
  readonly ruleVersion: number
  readonly ruleTitle: string
  readonly ruleText: string
  readonly ruleLaw: string
  readonly appealedAt: string | null
  readonly appealWords: string
  readonly appealOutcome: Appeal['outcome']
  readonly appealReason: string | null
  readonly appealDecidedAt: string | null
  readonly appealDecidedBy: string | null
}

/** Of `moderation_case as one` with its `appeal`. */
export const caseColumns = sql`
  one.id, jsonb_build_object('kind', content_kind, 'id', content_id) as subject, cause,
  opened_at as "openedAt", state, one.decided_at as "decidedAt", one.decided_by as "decidedBy",
  rule as "ruleId", rule_version as "ruleVersion", rule_title as "ruleTitle",
  rule_text as "ruleText", rule_law as "ruleLaw", note, appeal_until as "appealUntil",
  erased_at is not null as "isErased", appeal.at as "appealedAt", appeal.words as "appealWords",
  appeal.outcome as "appealOutcome", appeal.reason as "appealReason",
  appeal.decided_at as "appealDecidedAt", appeal.decided_by as "appealDecidedBy"`

export function caseOf(row: CaseRow): ModerationCase {
  const { ruleId, ruleVersion, ruleTitle, ruleText, ruleLaw, ...one } = row
  return {
    id: one.id,
    subject: one.subject,
    cause: one.cause,
    openedAt: one.openedAt,
    state: one.state,
    decidedAt: one.decidedAt,
    decidedBy: one.decidedBy,
    rule:
      ruleId === null
        ? null
        : { id: ruleId, version: ruleVersion, title: ruleTitle, text: ruleText, law: ruleLaw },
    note: one.note,
    appealUntil: one.appealUntil,
    isErased: one.isErased,
    appeal:
      one.appealedAt === null
        ? null
        : {
            words: one.appealWords,
            at: one.appealedAt,
            outcome: one.appealOutcome,
            reason: one.appealReason,
            decidedAt: one.appealDecidedAt,
            decidedBy: one.appealDecidedBy,
          },
  }
}
