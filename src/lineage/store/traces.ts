import type { Asked } from '../../platform/web/index.ts'
import { inOrder, type Step, type Thing, type Trace } from '../rules/origin.ts'
import { stepsAround } from './origins.ts'

/** Of a page that tells a story: the database, what it remembers, the reader’s language. */
export type Telling = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What a module brings so that its things can be told; collected in `lineage-needs.ts`. */
export interface Traceable {
  readonly kind: string
  /** Those that anybody may see now, by id: the others are left out of the story. */
  readonly find: (telling: Telling, ids: readonly string[]) => Promise<ReadonlyMap<string, Trace>>
}

export interface Story {
  /** The oldest first. */
  readonly before: readonly Trace[]
  /** The nearest first. */
  readonly after: readonly Trace[]
}

/** The story of a thing: one query for the links, one for each kind met on the way. */
export async function storyOf(
  telling: Telling,
  thing: Thing,
  traceables: readonly Traceable[],
): Promise<Story> {
  const steps = await stepsAround(telling.db, thing)
  const known = new Map<string, ReadonlyMap<string, Trace>>()
  for (const { kind, find } of traceables) {
    const ids = steps.filter((step) => step.kind === kind).map(({ id }) => id)
    if (ids.length > 0) known.set(kind, await find(telling, ids))
  }
  const told = (side: readonly Step[]) =>
    side.flatMap(({ kind, id }) => known.get(kind)?.get(id) ?? [])
  const { before, after } = inOrder(steps)
  return { before: told(before), after: told(after) }
}
