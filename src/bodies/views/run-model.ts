import type { Day } from '../../platform/kernel/day.ts'
import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { Body, RulesVersion } from '../rules/body.ts'
import type { CompositionFault, Seat } from '../rules/composition.ts'
import type { Lead, Office } from '../rules/team.ts'
import type { Term } from '../rules/term.ts'

export type RunForm = 'end' | 'office' | 'leads'

/** A body as officers run it. */
export interface RunModel {
  readonly body: Body
  readonly version: RulesVersion
  /** What is not as the rules say. */
  readonly missing: readonly CompositionFault[]
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
  /** What other modules do for it. */
  readonly ways: readonly { readonly label: string; readonly path: string }[]
  readonly isDone: boolean
  /** The form that was refused, what was typed in it and why not. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}
