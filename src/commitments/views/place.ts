import type { Day } from '../../platform/kernel/day.ts'
import type { Department } from '../../town/index.ts'

/** What the pages of commitments need besides them. */
export interface Place {
  readonly departments: readonly Department[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
  /** A day in the reader’s language. */
  readonly day: (on: Day) => string
}

export const nameIn = (
  all: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => all.find((one) => one.id === id)?.name ?? ''
