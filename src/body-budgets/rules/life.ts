import { type Day, day } from '../../platform/kernel/day.ts'
import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import {
  type Balance,
  type BudgetLine,
  type Expense,
  type Grant,
  type NewExpense,
  remainsOf,
} from './budget-line.ts'

export type BudgetRefusal =
  | 'to-come'
  | 'before-year'
  | 'beyond'
  | 'moved-on'
  | 'unchanged'
  | 'withdrawn'
  | 'taken-back'

/** What is granted from now on, and why it changed. */
export interface Corrected extends Grant {
  readonly why: string
  /** Why less is granted than is spent already; '' when it is not. */
  readonly overWhy: string
}

type Account = Pick<BudgetLine, 'year' | keyof Balance>

/** Less is left than nothing, and less than before: somebody has to say why, in public. */
const needsReason = (before: Balance, after: Balance): boolean =>
  remainsOf(after) < 0 && remainsOf(after) < remainsOf(before)

/** Whether a grant may be written as it is told. */
export const mayGrant = ({ decidedOn }: Pick<Grant, 'decidedOn'>, today: Day) =>
  decidedOn > today ? 'to-come' : null

/**
 * Money of a line is spent.
 *
 * A bill of December may be paid the next year: the day has no other limit than today.
 */
export function spend<Line extends Account>(
  line: Line,
  expense: NewExpense,
  today: Day,
): Decision<Line, NewExpense, BudgetRefusal> {
  if (expense.spentOn > today) return refuse('to-come')
  if (expense.spentOn < day(`${line.year}-01-01`)) return refuse('before-year')

  const next = { ...line, spentCents: line.spentCents + expense.cents }
  const isBeyond = needsReason(line, next)
  if (isBeyond && expense.overWhy === '') return refuse('beyond')

  return accept(next, { ...expense, overWhy: isBeyond ? expense.overWhy : '' })
}

/** A wrong expense is taken back: it stays, with the reason. */
export function withdraw<Line extends Account>(
  line: Line,
  expense: Pick<Expense, 'cents' | 'withdrawnWhy'>,
): Decision<Line, never, BudgetRefusal> {
  if (expense.withdrawnWhy !== null) return refuse('withdrawn')
  return accept({ ...line, spentCents: line.spentCents - expense.cents })
}

/**
 * What is granted is written anew, with the reason; what it said before stays readable.
 *
 * @param seen  the version that its writer had read
 */
export function correct<Line extends Account & Grant & Pick<BudgetLine, 'version'>>(
  line: Line,
  given: Corrected,
  { seen, today }: { readonly seen: number; readonly today: Day },
): Decision<Line, Corrected, BudgetRefusal> {
  if (seen !== line.version) return refuse('moved-on')
  if (mayGrant(given, today) !== null) return refuse('to-come')
  const { why, overWhy, ...grant } = given
  if (isSame(line, grant)) return refuse('unchanged')

  const next = { ...line, ...grant, version: line.version + 1 }
  const isBeyond = needsReason(line, next)
  if (isBeyond && overWhy === '') return refuse('beyond')

  return accept(next, { ...grant, why, overWhy: isBeyond ? overWhy : '' })
}

/** The form of a correction that is sent twice: the line says so already. */
export const isCorrectedSo = (
  line: Grant & Pick<BudgetLine, 'version'>,
  given: Grant,
  seen: number,
): boolean => seen === line.version - 1 && isSame(line, given)

/** Whether two grants say the same. */
const isSame = (one: Grant, other: Grant): boolean =>
  one.kind === other.kind &&
  one.grantedCents === other.grantedCents &&
  one.decidedOn === other.decidedOn &&
  one.source === other.source &&
  JSON.stringify(one.title.map(({ language, text }) => [language, text])) ===
    JSON.stringify(other.title.map(({ language, text }) => [language, text]))
