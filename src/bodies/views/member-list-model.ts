import type { Day } from '../../platform/kernel/day.ts'
import type { Refusal } from '../../platform/kernel/decision.ts'
import type { Body, BodyRules } from '../rules/body.ts'
import type { PlannedLine } from '../rules/import-plan.ts'
import type { UndoRefusal } from '../rules/import-undo.ts'
import type { Typed } from './form-parts.tsx'

/** A list that was read: what each of its lines will do. */
export interface ReadList {
  readonly plan: readonly PlannedLine[]
  readonly leftOut: readonly string[]
  /** What was seen, told back by who confirms it. */
  readonly mark: string
  /** The composition changed since it was seen. */
  readonly isChanged: boolean
}

export interface LastList {
  readonly id: string
  readonly seats: number
  readonly on: string
  /** Why it cannot be taken back. */
  readonly refusal: Refusal<UndoRefusal> | null
}

export interface MemberListModel extends Typed {
  readonly body: Body
  readonly rules: BodyRules
  /** What is wrong with the whole file, in a sentence. */
  readonly fileFault: string | null
  readonly list: ReadList | null
  readonly last: LastList | null
  readonly day: (on: Day) => string
}
