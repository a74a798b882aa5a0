import type { Day } from '../../platform/kernel/day.ts'
import type { Choices } from './choices.ts'

/** What the pages of the public need besides questions. */
export interface PublicPlace {
  readonly choices: Choices
  readonly themes: Choices['themes']
  readonly neighbourhoods: Choices['neighbourhoods']
  readonly today: Day
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}
