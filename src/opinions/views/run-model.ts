import type { Approval } from '../../approvals/index.ts'
import type { Named } from '../../bodies/index.ts'
import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { OpinionDraft } from '../rules/draft.ts'
import type { OpinionFile } from '../rules/opinion.ts'
import type { Told } from './opinion-parts.tsx'

export type RunForm = 'adopt' | 'reply' | 'ask' | 'take-back' | 'postpone' | 'link'

export interface RunModel extends Told {
  readonly opinion: OpinionFile
  /** What the members of the body wrote, before it adopts. */
  readonly membersDraft: OpinionDraft | null
  /** Public processes, by their titles. */
  readonly processes: readonly Named[]
  /** The last time the reply was sent to those who sign. */
  readonly approval: Approval | null
  /** Which form was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** Somebody else saved a reply meanwhile. */
  readonly isMovedOn: boolean
  readonly isDone: boolean
}
