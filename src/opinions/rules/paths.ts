/** Addresses of opinions, without language. */
export const opinionPaths = {
  all: () => '/avis',
  one: (number: number) => `/avis/${number}`,
  feed: () => '/avis/flux.atom',
  json: () => '/avis/donnees.json',
  csv: () => '/avis/donnees.csv',
  /** For the members of a body. */
  drafts: (body: string) => `/instances/${body}/avis`,
  freshDraft: (body: string) => `/instances/${body}/avis/nouveau`,
  /** By the draft, or by the opinion it is for. */
  draft: (body: string, id: string) => `/instances/${body}/avis/${id}`,
  workbench: () => '/administration/avis',
  fresh: () => '/administration/avis/nouveau',
  run: (id: string, what?: string) =>
    `/administration/avis/${id}${what === undefined ? '' : `/${what}`}`,
} as const
