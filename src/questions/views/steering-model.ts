import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'
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
export const rowsBy = (rows: readonly SteeringRow[], dimension: Dimension) =>
  rows.filter((row) => row.dimension === dimension)

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
