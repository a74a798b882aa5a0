import type { Asked } from '../../platform/web/index.ts'
import type { Activity } from '../rules/activity.ts'

export type AskedForActivities = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>

/** A kind of activity that a module brings: processes know the kind, never the module. */
export interface ActivityKind {
  readonly kind: string
  /** What pages that show its activities depend on. */
  readonly versions: readonly string[]
  /** All of them, those that nobody linked yet too. */
  readonly all: (asked: AskedForActivities) => Promise<readonly Activity[]>
}
