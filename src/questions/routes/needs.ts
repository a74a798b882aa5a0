import type { Traceable } from '../../lineage/index.ts'

/** What questions ask of the modules that lean on them; collected in `site.ts`. */
export interface QuestionNeeds {
  /** Whatever may come of a question, to be told on its page. */
  readonly traceables: readonly Traceable[]
}
