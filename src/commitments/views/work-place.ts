import type { Place } from './place.ts'

/** Somebody who holds a role of the town. */
export interface Agent {
  readonly id: string
  readonly name: string
}

/** What the pages of officers need besides commitments. */
export interface WorkPlace extends Place {
  readonly agents: readonly Agent[]
}
