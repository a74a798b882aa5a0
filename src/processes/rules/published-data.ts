import { openLicence } from '../../opendata/index.ts'
import type { Activity } from './activity.ts'
import { processPaths } from './paths.ts'
import type { Process } from './process.ts'

/**
 * A process as data: what its page says, in each language it was written in.
 *
 * @param process  as the public reads it
 */
export const publishedData = (
  { slug, title, purpose, influence, limits, level, neighbourhoods, ...process }: Process,
  activities: readonly Activity[],
  origin: string,
): object => ({
  licence: openLicence,
  url: origin + processPaths.one(slug),
  title: textsOf(title),
  purpose: textsOf(purpose),
  canBeInfluenced: textsOf(influence),
  cannotBeInfluenced: textsOf(limits),
  level,
  neighbourhoods,
  phases: process.phases.map(({ name, beginsAt, endsAt }) => ({
    name: textsOf(name),
    beginsAt,
    endsAt,
  })),
  activities: activities.map(({ kind, title: name, path, opensAt, closesAt }) => ({
    kind,
    title: name,
    url: origin + path,
    opensAt,
    closesAt,
  })),
  documents: process.documents.map(({ id, title: name, bytes, addedOn }) => ({
    title: name,
    url: origin + processPaths.document(slug, id),
    bytes,
    addedOn,
  })),
  news: process.news.map(({ day, text }) => ({ day, text: textsOf(text) })),
})

const textsOf = (content: Process['title']): Readonly<Record<string, string>> =>
  Object.fromEntries(content.map(({ language, text }) => [language, text]))
