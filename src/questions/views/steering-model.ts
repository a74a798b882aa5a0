import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'
import type { PromiseRow } from '../rules/promises.ts'
import type { Dimension, SteeringRow } from '../rules/steering.ts'
import type { Theme } from '../rules/question.ts'

/** What names the rows of steering. */
export interface SteeringPlace {
  readonly themes: readonly Theme[]
  readonly departments: readonly Department[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly day: (on: Day) => string
}

/** The rows of one way to count, and the one of all. */
export const rowsBy = <Row extends { readonly dimension: Dimension | 'all' }>(
  rows: readonly Row[],
  dimension: Dimension,
): readonly Row[] => rows.filter((row) => row.dimension === dimension)

export const nothing: SteeringRow = {
  dimension: 'all',
  key: null,
  received: 0,
  open: 0,
  late: 0,
  answered: 0,
  median: null,
  ninth: null,
  reopened: 0,
  opinions: 0,
  satisfied: 0,
}

export const inAll = (rows: readonly SteeringRow[]): SteeringRow =>
  rows.find(({ dimension }) => dimension === 'all') ?? nothing

/** Those of questions, and those of promises alone: who promised and was asked nothing since. */
export const withPromised = (
  rows: readonly SteeringRow[],
  promised: readonly PromiseRow[],
  dimension: Dimension,
): readonly SteeringRow[] => {
  const known = new Set(rows.map(({ key }) => key))
  const others = promised.filter(({ key }) => !known.has(key))
  return [...rows, ...others.map(({ key }) => ({ ...nothing, dimension, key }))]
}

/** Due, kept on time, late: of the promises of one row. */
export function promiseCells(
  promised: readonly PromiseRow[],
  { dimension, key }: Pick<SteeringRow, 'dimension' | 'key'>,
): readonly number[] {
  const own = promised.find((row) => row.dimension === dimension && row.key === key)
  return [own?.due ?? 0, own?.onTime ?? 0, own?.late ?? 0]
}
