import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Calendar, isWorkingDay } from '../../town/index.ts'

/** By what questions are counted. */
export const dimensions = ['service', 'theme', 'quartier'] as const
export type Dimension = (typeof dimensions)[number]

/** Months looked back on. */
export const periods = [1, 3, 12] as const
export type Period = (typeof periods)[number]

/** What became of the questions of one department, theme or neighbourhood; or of all. */
export interface SteeringRow {
  readonly dimension: Dimension | 'all'
  /** `null`: of none. */
  readonly key: string | null
  readonly received: number
  /** Still owed an answer, whenever they came in; and of them, late. */
  readonly open: number
  readonly late: number
  readonly answered: number
  /** Working days until the first answer: half took less, nine in ten took less. */
  readonly median: number | null
  readonly ninth: number | null
  readonly reopened: number
  /** Those who said whether the answer was enough, and of them, those who said yes. */
  readonly opinions: number
  readonly satisfied: number
}

/** Opinions of fewer people than this say who said what. */
export const fewestOpinions = 5

/** A share that may be shown, or why it is not. */
export type Shown = { readonly percent: number } | 'none' | 'too-few'

/**
 * How many in a hundred were satisfied, row by row. Too few are hidden; and when one row alone would
 * be, another goes with it, else the total less the others would tell it.
 */
export function satisfactionOf(
  rows: readonly Pick<SteeringRow, 'opinions' | 'satisfied'>[],
): readonly Shown[] {
  const isFew = ({ opinions }: { readonly opinions: number }) =>
    opinions > 0 && opinions < fewestOpinions
  const few = rows.filter(isFew)
  const others = rows.filter((row) => row.opinions >= fewestOpinions)
  const least = others.toSorted((a, b) => a.opinions - b.opinions)[0]
  const hidden = few.length === 1 && least !== undefined ? [...few, least] : few
  return rows.map((row) => {
    if (row.opinions === 0) return 'none'
    if (hidden.includes(row)) return 'too-few'
    return { percent: Math.round((100 * row.satisfied) / row.opinions) }
  })
}

/**
 * How many working days there were up to each day, the first included: the delay between two days is a
 * difference, as `workingDaysAfter` counts them.
 */
export function workingRanks(from: Day, to: Day, calendar: Calendar): readonly number[] {
  const ranks: number[] = []
  let rank = 0
  for (let on = from; on <= to; on = daysAfter(on, 1)) {
    if (isWorkingDay(on, calendar)) rank += 1
    ranks.push(rank)
  }
  return ranks
}

/** The first day of a month, and of the one after: `2026-04`. */
export function monthOf(month: string): { readonly from: Day; readonly until: Day } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = (y: number, m: number) =>
    daysAfter(`${y}-${String(m).padStart(2, '0')}-01` as Day, 0)
  return {
    from: first(year, number),
    until: number === 12 ? first(year + 1, 1) : first(year, number + 1),
  }
}

/** `2026-04` before `2026-05-04`: the last that is over. */
export function monthBefore(today: Day): string {
  return daysAfter(`${today.slice(0, 7)}-01` as Day, -1).slice(0, 7)
}
