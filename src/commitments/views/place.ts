import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'

/** What the pages of commitments need besides them. */
export interface Ground {
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
  /** A day in the reader’s language. */
  readonly day: (on: Day) => string
  readonly dayOf: (instant: string) => string
}

export interface Place extends Ground {
  readonly departments: readonly Department[]
}

export const nameIn = (
  all: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => all.find((one) => one.id === id)?.name ?? ''

/** A neighbourhood that is no more keeps its id as a name. */
export const whereIn = (
  neighbourhoods: Place['neighbourhoods'],
  id: string | null,
  wholeTown: string,
): string => (id === null ? wholeTown : nameIn(neighbourhoods, id) || id)
