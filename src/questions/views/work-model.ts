import type { Day } from '../../platform/kernel/day.ts'
import type { Lateness } from '../rules/clock.ts'
import type { Choices } from './choices.ts'

/** What the pages of the workbench need besides questions. */
export interface WorkPlace {
  readonly choices: Choices
  readonly themes: Choices['themes']
  readonly departments: Choices['departments']
  readonly neighbourhoods: Choices['neighbourhoods']
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
  readonly latenessOf: (due: Day | null) => Lateness
}
