import { written } from '../methods/count-json.ts'
import type { Round } from '../methods/count.ts'
import type { ProjectId } from '../methods/election.ts'
import type { Differing } from './differing.ts'

/** The first round that differs; those after it follow from it. */
export interface RoundDifference {
  /** From 1. */
  readonly round: number
  readonly project: ProjectId
  readonly fields: readonly Differing<{ readonly name: string }, string | null>[]
  readonly roundsPublished: number
  readonly roundsRecounted: number
}

/** The first round where the two part ways; `null`: they never do. */
export function roundDifference(
  published: readonly Round[],
  recounted: readonly Round[],
): RoundDifference | null {
  const lengths = { roundsPublished: published.length, roundsRecounted: recounted.length }
  for (let k = 0; k < Math.max(published.length, recounted.length); k += 1) {
    const [theirs, ours] = [published[k], recounted[k]]
    const fields = fieldDifferences(theirs, ours)
    if (fields.length > 0) {
      const project = ours?.project ?? theirs?.project ?? ''
      return { round: k + 1, project, fields, ...lengths }
    }
  }
  return null
}

/** Field by field, as written; when the project is another one, that alone. */
function fieldDifferences(
  published: object | undefined,
  recounted: object | undefined,
): RoundDifference['fields'] {
  const [theirs, ours] = [fieldsOf(published), fieldsOf(recounted)]
  const names = [...new Set([...theirs.keys(), ...ours.keys()])]
  const fields = names.flatMap((name) => {
    const [one, other] = [theirs.get(name) ?? null, ours.get(name) ?? null]
    return one === other ? [] : [{ name, published: one, recounted: other }]
  })
  const other = fields.filter(({ name }) => name === 'project')
  return other.length > 0 ? other : fields
}

function fieldsOf(value: object | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(written(value ?? {})).map(([name, field]) => [
      name,
      typeof field === 'string' ? field : JSON.stringify(field),
    ]),
  )
}
