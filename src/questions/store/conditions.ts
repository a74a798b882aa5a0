import { sql } from 'kysely'
import { isOf } from '../../platform/database/conditions.ts'
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

/** Late: the day promised by the department, else the one promised to who asked, is over. */
export const isLate = (today: Day) => sql`
  (coalesce(due_on, answer_due_on) < ${today} or answer_due_on < ${today})
  and state = any(${[...owedStates]}::text[])`

/** Its department owes an answer. */
export const toAnswer = sql`state = any(${[...toAnswerStates]}::text[])`
