import type { Day } from '../../platform/kernel/day.ts'
import type { Body, RulesVersion } from '../rules/body.ts'
import type { CompositionFault, Seat } from '../rules/composition.ts'
import type { Lead, Office } from '../rules/team.ts'
import type { Term } from '../rules/term.ts'

/** A body as officers run it. */
export interface RunModel {
  readonly body: Body
  readonly version: RulesVersion
  readonly faults: readonly CompositionFault[]
  /** As they are today. */
  readonly seats: readonly Seat[]
  readonly ending: readonly Term[]
  readonly past: readonly Term[]
  readonly toCome: readonly Term[]
  readonly leads: readonly Lead[]
  readonly offices: readonly Office[]
  readonly councillors: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
  readonly day: (on: Day) => string
  readonly isDone: boolean
}
