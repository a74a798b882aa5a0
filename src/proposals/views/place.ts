import { type Named, nameIn } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'

/** What the pages of proposals need besides them. */
export interface Place {
  readonly neighbourhoods: readonly Named[]
  /** Those that residents know, by their names in the reader’s language. */
  readonly bodies: readonly Named[]
  readonly departments: readonly Department[]
  readonly today: Day
  /** A day in the reader’s language. */
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}

/** A neighbourhood that is no more keeps its id as a name. */
export const whereIn = (
  neighbourhoods: readonly Named[],
  id: string | null,
  wholeTown: string,
): string => (id === null ? wholeTown : nameIn(neighbourhoods, id) || id)
