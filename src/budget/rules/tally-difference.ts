import type { ProjectId } from '../methods/election.ts'
import type { ProjectTally } from './counted-ballots.ts'
import type { Differing } from './differing.ts'

/** What somebody published of a project. */
export type PublishedTally = Pick<ProjectTally, 'project'> & Partial<ProjectTally>

/** A figure of a project that differs, or a project that only one of the two knows. */
export type TallyDifference = Differing<
  { readonly project: ProjectId; readonly name: 'cost' | 'supporters' | 'score' | 'project' },
  string | null
>

/** What was published of each project, and the projects that only one of the two knows. */
export function tallyDifferences(
  published: readonly PublishedTally[],
  recounted: readonly ProjectTally[],
): readonly TallyDifference[] {
  if (published.length === 0) return []
  const ours = new Map(recounted.map((tally) => [tally.project, tally]))
  const theirs = new Set(published.map(({ project }) => project))
  return [
    ...published.flatMap((tally) => {
      const own = ours.get(tally.project)
      return own === undefined
        ? [unknownProject(tally.project, 'published')]
        : tallyDifference(tally, own)
    }),
    ...recounted
      .filter(({ project }) => !theirs.has(project))
      .map(({ project }) => unknownProject(project, 'recounted')),
  ]
}

function tallyDifference(
  { project, ...published }: PublishedTally,
  own: ProjectTally,
): readonly TallyDifference[] {
  // Of a set, votes and score are one figure: to say it twice would look like two faults.
  const names = ['cost', 'score', 'supporters'] as const
  const found = names.flatMap((name) => {
    const theirs = published[name]
    if (theirs === undefined || theirs === own[name]) return []
    return [{ project, name, published: String(theirs), recounted: String(own[name]) }]
  })
  const score = found.find(({ name }) => name === 'score')
  return found.filter(
    ({ name, published: theirs, recounted }) =>
      name !== 'supporters' || theirs !== score?.published || recounted !== score.recounted,
  )
}

const unknownProject = (
  project: ProjectId,
  knownTo: 'published' | 'recounted',
): TallyDifference => ({
  project,
  name: 'project',
  published: knownTo === 'published' ? project : null,
  recounted: knownTo === 'recounted' ? project : null,
})
