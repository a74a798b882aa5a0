import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'

/** Running costs, or what stays: furniture, works. As the accounts of a town tell them apart. */
export const lineKinds = ['operating', 'capital'] as const
export type LineKind = (typeof lineKinds)[number]

/** Whole cents, so that sums are exact. */
export interface Balance {
  readonly grantedCents: number
  /** Of expenses that were not withdrawn. */
  readonly spentCents: number
}

/** What the town grants, and where that was decided. */
export interface Grant {
  readonly kind: LineKind
  readonly title: Content
  readonly grantedCents: number
  readonly decidedOn: Day
  /** The resolution: « Délibération 2026-045 ». */
  readonly source: string
}

/** Money granted to a body for a year. */
export interface BudgetLine extends Grant, Balance {
  readonly id: string
  readonly number: number
  readonly body: string
  readonly year: number
  /** Each correction is the next one. */
  readonly version: number
  /** Of expenses that were not withdrawn. */
  readonly expenseCount: number
}

export interface NewExpense {
  readonly spentOn: Day
  readonly label: string
  readonly cents: number
  /** Why more is spent than was granted; '' when it is not. */
  readonly overWhy: string
  /** Id of the proposal of the body that it serves. */
  readonly proposal: string | null
}

export interface Expense extends NewExpense {
  readonly id: string
  /** That proposal, as it is read. */
  readonly served: { readonly number: number; readonly title: string } | null
  readonly withdrawnWhy: string | null
}

/** What was corrected of a line: an expense taken back, or what is granted written anew. */
export type Correction =
  | {
      readonly kind: 'withdrawn'
      readonly at: string
      readonly why: string
      readonly cents: number
      readonly spentOn: Day
    }
  | {
      readonly kind: 'corrected'
      readonly at: string
      readonly why: string
      readonly overWhy: string
      readonly cents: number
      readonly beforeCents: number
    }

/** What is left to spend; below zero when more was spent than granted, with a reason told. */
export const remainsOf = ({ grantedCents, spentCents }: Balance): number =>
  grantedCents - spentCents

/** Several lines together. */
export const balanceOf = (lines: readonly Balance[]): Balance => ({
  grantedCents: lines.reduce((sum, { grantedCents }) => sum + grantedCents, 0),
  spentCents: lines.reduce((sum, { spentCents }) => sum + spentCents, 0),
})

/** Years that have a line, the latest first. */
export const yearsOf = (lines: readonly Pick<BudgetLine, 'year'>[]): readonly number[] =>
  [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => b - a)

/** The year that is asked for; else this year, or the last one before it that has a line. */
export function shownYear(
  years: readonly number[],
  thisYear: number,
  wanted: number | undefined,
): number {
  if (wanted !== undefined && years.includes(wanted)) return wanted
  return years.find((year) => year <= thisYear) ?? years.at(-1) ?? thisYear
}
