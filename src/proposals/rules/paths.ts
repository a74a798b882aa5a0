/** Addresses of proposals, without language. */
export const proposalPaths = {
  all: () => '/propositions',
  one: (number: number) => `/propositions/${number}`,
  photo: (number: number, photo: string) => `/propositions/${number}/photos/${photo}`,
  feed: () => '/propositions/flux.atom',
  json: () => '/propositions/donnees.json',
  csv: () => '/propositions/donnees.csv',
  /** For the members of a body. */
  drafts: (body: string) => `/instances/${body}/propositions`,
  fresh: (body: string) => `/instances/${body}/propositions/nouvelle`,
  draft: (body: string, id: string) => `/instances/${body}/propositions/${id}`,
  workbench: () => '/administration/propositions',
  run: (id: string, what?: string) =>
    `/administration/propositions/${id}${what === undefined ? '' : `/${what}`}`,
} as const
