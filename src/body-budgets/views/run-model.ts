import type { Body } from '../../bodies/index.ts'
import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { NamedProposal } from '../../proposals/index.ts'
import type { Told } from './line-parts.tsx'

export type RunForm = 'expense' | 'correction'

export interface RunModel extends Told {
  readonly body: Body
  /** Those that the body adopted. */
  readonly proposals: readonly NamedProposal[]
  /** Which form was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Of the form of an expense. */
  readonly key: string
  /** As it is typed. */
  readonly today: string
  readonly isDone: boolean
}
