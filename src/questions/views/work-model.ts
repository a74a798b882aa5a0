import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'
import type { Lateness } from '../rules/clock.ts'
import type { Theme } from '../rules/question.ts'

/** What the pages of the workbench need besides questions. */
export interface WorkPlace {
  readonly themes: readonly Theme[]
  readonly departments: readonly Department[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  readonly latenessOf: (due: Day | null) => Lateness
}
