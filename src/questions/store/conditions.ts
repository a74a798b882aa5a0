import { type RawBuilder, sql } from 'kysely'
import { allOf, isOf, isSaid } from '../../platform/database/conditions.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { owedStates, toAnswerStates } from '../rules/question.ts'

/** What both lists are asked: their theme and neighbourhood, '' for any. */
export const about = ({
  theme,
  quartier,
}: {
  readonly theme: string
  readonly quartier: string
}) => [...isOf('theme', theme), ...isOf('neighbourhood', quartier)]

/**
 * Questions that meet these conditions, to be put in an order. Where words are asked for, they are found
 * by their index before anything else: PostgreSQL takes reading a text for nothing, and would walk all
 * questions in that order, reading each, until a page is full.
 */
export const those = (
  conditions: readonly RawBuilder<unknown>[],
  { mots }: { readonly mots: string },
): RawBuilder<unknown> => {
  const found = sql`question where ${allOf(conditions)}`
  return isSaid(mots) ? sql`(select * from ${found} offset 0) as question` : found
}

/** Late: the day promised by the department, else the one promised to who asked, is over. */
export const isLate = (today: Day) => sql`
  (coalesce(due_on, answer_due_on) < ${today} or answer_due_on < ${today})
  and state = any(${[...owedStates]}::text[])`

/** Its department owes an answer. */
export const toAnswer = sql`state = any(${[...toAnswerStates]}::text[])`
