import type { VNode } from 'preact'

/** One way a part is used, drawn alike in the catalogue and in the tests. */
export interface Example {
  /** What this one shows, in a few words. */
  readonly title: string
  readonly body: VNode
}

/** A part with all its examples: what `x.examples.tsx` exports. */
export interface PartExamples {
  /** Name of the exported component. */
  readonly part: string
  readonly purpose: string
  readonly examples: readonly Example[]
}
