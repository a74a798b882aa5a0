/** Where two JSON documents first part ways, and what each holds there. */
export interface JsonDifference {
  readonly path: readonly (string | number)[]
  readonly published: unknown
  readonly recounted: unknown
}

/**
 * The first leaf, in reading order, that two JSON documents do not share; `null`: there is none.
 *
 * A `rounds` list that only the recount holds is no difference: results may be published without
 * their trace. Of two lists of steps or rounds about another project, that project is the leaf.
 */
export function firstJsonDifference(
  published: unknown,
  recounted: unknown,
  path: JsonDifference['path'] = [],
): JsonDifference | null {
  if (!isObject(published) || !isObject(recounted)) {
    return published === recounted ? null : { path, published, recounted }
  }
  const [theirs, ours] = [new Map(Object.entries(published)), new Map(Object.entries(recounted))]
  const isList = Array.isArray(published)
  for (const name of namesOf([...theirs.keys()], [...ours.keys()])) {
    if (name === 'rounds' && !theirs.has(name)) continue
    const step = isList ? Number(name) : name
    const found = firstJsonDifference(theirs.get(name), ours.get(name), [...path, step])
    if (found !== null) return found
  }
  return null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Which project it is comes first: its figures mean nothing when it is another. */
function namesOf(theirs: readonly string[], ours: readonly string[]): readonly string[] {
  const names = [...new Set([...theirs, ...ours])]
  const leading = ['project', 'kind'].filter((name) => names.includes(name))
  return [...new Set([...leading, ...names])]
}
