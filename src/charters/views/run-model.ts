import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { CharterFile } from '../rules/charter.ts'
import type { Place } from './place.ts'

export type RunForm = 'adopt' | 'drop' | 'move' | 'rename'

export interface RunModel extends Place {
  readonly charter: CharterFile
  /** Where the body may have adopted it, with their days: the latest first. */
  readonly meetings: readonly { readonly number: number; readonly day: string }[]
  /** Which form was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}
