import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { LatePromise, PromiseRow } from '../rules/promises.ts'
import type { Traceable } from '../../lineage/index.ts'

/** What questions ask of the modules that lean on them; collected in `site.ts`. */
export interface QuestionNeeds {
  /** Whatever may come of a question, to be told on its page. */
  readonly traceables: readonly Traceable[]
  readonly promises: PromiseFigures
}

/** What is counted of promises beside questions. */
export interface PromiseFigures {
  /** The key that moves with any promise. */
  readonly version: string
  readonly figures: (
    db: Database,
    about: { readonly from: Day; readonly until: Day; readonly today: Day },
  ) => Promise<readonly PromiseRow[]>
  readonly lateIn: (
    db: Database,
    neighbourhood: string,
    about: { readonly today: Day; readonly most: number },
  ) => Promise<readonly LatePromise[]>
}
