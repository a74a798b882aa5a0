import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { Named } from '../../bodies/index.ts'
import type { Told } from './proposal-parts.tsx'

export type RunForm =
  | 'adopt'
  | 'admit'
  | 'entrust'
  | 'inadmissible'
  | 'postpone'
  | 'reply'
  | 'begin'
  | 'finish'
  | 'drop'
  | 'milestone'
  | 'photo'
  | 'join'

export interface RunModel extends Told {
  /** Which form was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
  /** Public processes that it may be part of. */
  readonly processes: readonly Named[]
}
