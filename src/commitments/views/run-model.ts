import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { Commitment, Merger, PastChange, Proof } from '../rules/commitment.ts'
import type { Proposal } from '../rules/proposal.ts'
import type { WorkPlace } from './work-place.ts'

export type RunForm = 'keep' | 'postpone' | 'drop' | 'resume' | 'entrust' | 'accept' | 'give-back'

export interface RunModel extends WorkPlace {
  readonly commitment: Commitment
  readonly changes: readonly PastChange[]
  readonly mergers: readonly Merger[]
  readonly proofs: readonly Proof[]
  /** Of agents, the latest first. */
  readonly proposals: readonly Proposal[]
  /** How many who asked are written to when something changes. */
  readonly askers: number
  /** Which form was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}
