import type { Day } from '../../platform/kernel/day.ts'
import type { Theme } from '../rules/question.ts'

/** What the pages of the public need besides questions. */
export interface PublicPlace {
  readonly themes: readonly Theme[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}
